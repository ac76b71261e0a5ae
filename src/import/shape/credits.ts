import { isAgency, isSource } from '../words/agencies.ts';
import { looksLikeName } from './text-shape.ts';

/** A credit, and whether anything but its shape says so. */
export interface Credit {
  credit: string;
  isSure: boolean;
}

const longest = 100;

/** Words that say who made a picture; what follows may be anybody. */
const announced =
  /^(?:(?:file |pool |handout |undated )?(?:photos?|photographs?|photography|pictures?|images?|fotos?|foto(?:grafie|grafía|grafia)|bild(?:er)?|imagen|immagine|фото|video|illustrations?|cr[eé]dits?(?: photo)?|(?:photo|picture|image) (?:credits?|source)|courtesy|handout)\s*(?:[:/|—–-]|,(?= )|\b(?:by|courtesy of)\b)|©|\(c\)\s|courtesy of\b|afp photo\b|ap photo\s*\/|(?:بعدسة|عدسة|تصوير|مصدر الصورة|صور[ةه]?|الصور[ةه]?)\s*[:：/|–-]|(?:بعدسة|تصوير) )\s*\S/iu;

/** Words that say whose work something is, if a name and nothing else follows. */
const announcedName =
  /^(?:source|map|graphic|infographic|chart|drawing|المصدر|رسم|خريطة|إنفوغراف(?:يك)?)\s*[:：]\s*(.+)$/iu;

const bracketed = /^(?:\[([^[\]]+)\]|\(([^()]+)\))$/;

const withoutBrackets = (text: string): string => {
  const [, square, round] = bracketed.exec(text) ?? [];
  return (square ?? round ?? text).trim();
};

/** What a page writes before a credit, which the credit's place says already. */
const redundant = /^(?:(?:photo |image |picture )?credits?|image source)\s*[:,]\s*/i;

const cleaned = (text: string): string => withoutBrackets(text).replace(redundant, '').trim();

/** The parts around a sign with which names and agencies are joined. */
const joints = [/\s*\/\s*/, /\s+via\s+/i, /\s*\|\s*/, /\s+[–—-]\s+/, /\s*[,،]\s+/, /\s+for\s+/i];

const isShort = (part: string): boolean => part.split(/\s+/).length <= 5;

/** A name and a source in either order, `Mira Halloran/AFP`, `AFP via Getty Images`; two names only with a slash. */
function joined(text: string): Credit | undefined {
  for (const joint of joints) {
    const parts = text.split(joint).map((part) => part.trim());
    if (parts.length < 2 || parts.length > 3 || parts.some((part) => !part)) continue;
    const sources = parts.filter((part) => isSource(part));
    const isSlash = text.includes('/');
    const names = parts.filter(
      (part) =>
        isSource(part) || looksLikeName(part) || (isSlash && sources.length > 0 && isShort(part)),
    );
    if (names.length < parts.length) continue;
    if (sources.length > 0) return { credit: text, isSure: true };
    if (isSlash && names.length > 1) return { credit: text, isSure: false };
  }
  return undefined;
}

const withoutFileMark = (text: string): string =>
  text.replace(/^(?:file|أرشيف)\s*[:–—-]\s*/i, '').replace(/,?\s*file$/i, '');

/** Reads a text that is a credit and nothing else. */
export function creditIn(text: string): Credit | undefined {
  const line = text.trim();
  if (line.length > longest) return undefined;
  const inner = withoutBrackets(line);
  const credit = cleaned(line);
  const named = announcedName.exec(inner)?.[1];
  if (announced.test(inner) || (named && (looksLikeName(named) || isSource(named))))
    return { credit, isSure: true };
  const bare = withoutFileMark(inner).replace(/\.$/, '');
  if (isAgency(bare) || (inner !== line && isSource(bare))) return { credit, isSure: true };
  const found = joined(bare);
  return found && { credit, isSure: found.isSure };
}

const atEnd = [
  /^(?<caption>.*\S)\s*(?<credit>\[[^[\]]{2,90}\])[.\s]*$/u,
  /^(?<caption>.*\S)\s*(?<credit>\([^()]{2,90}\))[.\s]*$/u,
  /^(?<caption>.*[.!?…؟”"»])\s+(?<credit>(?:photo(?:graph)?|picture|image|credit|illustration|graphic|map|chart|تصوير|الصورة)s?\s*(?::|by\b|credit:).{2,80})$/iu,
  /^(?<caption>.*\S)\s+(?<credit>(?:©|\(c\)) ?.{2,60})$/iu,
  /^(?<caption>.*[.!?…؟”"»])\s+(?<credit>[^.!?؟]{2,60})$/u,
];

/** Characters at the end of a line among which its credit stands. */
const reach = 160;

/** Parts a caption from the credit at its end: `The harbour in May [Mira Halloran/AFP]`. */
export function splitCredit(text: string): { caption: string; credit?: string } {
  const end = text.slice(-reach);
  for (const pattern of atEnd) {
    const { caption = '', credit = '' } = pattern.exec(end)?.groups ?? {};
    const found = credit ? creditIn(credit) : undefined;
    const isJoined = found !== undefined && /^[[(].*\/.*[\])]$/.test(credit);
    if (found?.isSure || isJoined)
      return { caption: text.slice(0, -reach) + caption, credit: found.credit };
  }
  return { caption: text };
}
