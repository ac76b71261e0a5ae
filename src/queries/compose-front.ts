import { isPending, type ArticleFrontMatter, type ArticleKind } from '../schemas/article.ts';

/** A row of pieces that fills its line. */
export interface FrontRow<Piece> {
  /** What they have in common: a month, a topic by its id, or only that they are older than what stands above. */
  label: { month: Date } | { topic: string } | 'recent' | 'earlier';
  pieces: Piece[];
}

/** Pieces of a kind, or of two that are alike, as a list of headlines. */
export interface FrontColumn<Piece> {
  kinds: readonly ArticleKind[];
  pieces: Piece[];
}

/** What stands where on a home page. Nothing stands there twice. */
export interface FrontPage<Piece> {
  lead: Piece | undefined;
  seconds: Piece[];
  /** Whether the seconds stand under the lead, where beside it they would leave a hole. */
  areBeneath: boolean;
  rows: FrontRow<Piece>[];
  /** All of one length. */
  columns: FrontColumn<Piece>[];
  /** Those that show their picture. */
  pictured: ReadonlySet<Piece>;
}

/** Pieces of a full row, and of a full column. */
const full = 4;

const columnKinds: readonly (readonly ArticleKind[])[] = [
  ['explainer'],
  ['documents', 'interview'],
  ['report'],
  ['opinion'],
  ['analysis'],
];

const hasPicture = ({ lead }: ArticleFrontMatter): boolean => lead?.image !== undefined;

/** Three, but where all that there is finds a place: then as many as leave no single one over for the last row. */
const secondsAmong = (others: number): number => (others < 3 * full && others % full === 0 ? 2 : 3);

const monthOf = ({ published }: ArticleFrontMatter): string | undefined =>
  published?.toISOString().slice(0, 7);

function newestRow<Piece extends ArticleFrontMatter>(pieces: Piece[]): FrontRow<Piece> {
  const [first] = pieces;
  const isOfMonth = pieces.every((piece) => first && monthOf(piece) === monthOf(first));
  return { label: isOfMonth && first?.published ? { month: first.published } : 'recent', pieces };
}

/** The topic of most articles that still fills a row, with its newest. */
function topicRow<Piece extends ArticleFrontMatter>(
  all: readonly Piece[],
  left: readonly Piece[],
): FrontRow<Piece> | undefined {
  const counts = new Map<string, number>();
  for (const topic of all.flatMap(({ topics }) => topics ?? [])) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const busiestFirst = [...counts].sort(([, one], [, other]) => other - one);
  for (const [topic] of busiestFirst) {
    const pieces = left.filter(({ topics }) => topics?.includes(topic)).slice(0, full);
    if (pieces.length === full) return { label: { topic }, pieces };
  }
  return undefined;
}

/** Two or three columns, whichever show more, cut to the length of the shortest. */
function columnsOf<Piece extends ArticleFrontMatter>(left: readonly Piece[]): FrontColumn<Piece>[] {
  const columns = columnKinds.map((kinds) => ({
    kinds,
    pieces: left.filter(({ kind }) => kind && kinds.includes(kind)).slice(0, full),
  }));
  const longestFirst = columns.toSorted((one, two) => two.pieces.length - one.pieces.length);
  const cut = [3, 2].map((count) => {
    const chosen = longestFirst.slice(0, count);
    const length = chosen.at(-1)?.pieces.length ?? 0;
    return { chosen, length, shown: length * count };
  });
  const [best] = cut.filter(({ length }) => length > 1).sort((one, two) => two.shown - one.shown);
  return columns
    .filter((column) => best?.chosen.includes(column))
    .map(({ kinds, pieces }) => ({ kinds, pieces: pieces.slice(0, best?.length) }));
}

function picturedOf<Piece extends ArticleFrontMatter>({
  lead,
  seconds,
  areBeneath,
  rows,
}: Omit<FrontPage<Piece>, 'pictured' | 'columns'>): Set<Piece> {
  const whole = [...rows.map(({ pieces }) => pieces), ...(areBeneath ? [seconds] : [])];
  return new Set([
    ...[lead].filter((piece) => piece !== undefined).filter(hasPicture),
    ...(areBeneath ? [] : seconds.filter(hasPicture).slice(0, 1)),
    ...whole.filter((pieces) => pieces.every(hasPicture)).flat(),
  ]);
}

/**
 * Composes a home page out of whatever there is: each line is full, whether there are three articles or ten thousand.
 *
 * @param newestFirst all articles of a language
 * @see src/decisions/0072-front-composes-itself.md
 */
export function composeFront<Piece extends ArticleFrontMatter>(
  newestFirst: readonly Piece[],
): FrontPage<Piece> {
  const ready = newestFirst.filter((piece) => !isPending(piece));
  const lead = ready.find(({ leads }) => leads) ?? ready[0];
  const left = newestFirst.filter((piece) => piece !== lead);
  const taken = <Row extends { pieces: Piece[] }>(row: Row): Row => {
    for (const piece of row.pieces) left.splice(left.indexOf(piece), 1);
    return row;
  };
  const seconds = left.splice(0, secondsAmong(left.length));
  const areBeneath =
    !lead || !hasPicture(lead) || (seconds.length < 3 && !seconds.some(hasPicture));
  const rows = left.length > 1 ? [newestRow(left.splice(0, full))] : [];
  const ofTopic = topicRow(newestFirst, left);
  if (ofTopic) rows.push(taken(ofTopic));
  const columns = columnsOf(left).map(taken);
  if (columns.length === 0 && left.length > 1) {
    rows.push({ label: 'earlier', pieces: left.splice(0, full) });
  }
  const pictured = picturedOf({ lead, seconds, areBeneath, rows });
  return { lead, seconds, areBeneath, rows, columns, pictured };
}
