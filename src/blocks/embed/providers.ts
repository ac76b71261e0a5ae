/** What a page elsewhere shows: it decides the shape of the frame and the words of the button. */
export type EmbedKind = 'video' | 'map' | 'post';

/** Who shows a page of theirs in a frame on pages of others. */
export interface Provider {
  name: string;
  kind: EmbedKind;
  /** The hosts of its pages. */
  hosts: readonly string[];
  /** A page of theirs, as editors copy it. */
  example: string;
  /**
   * The address of the frame that shows what a page shows, made of nothing but the parts that were understood.
   *
   * @returns nothing where the page is no single video, map or post
   */
  frameOf: (page: URL) => string | undefined;
}

/** https://developers.google.com/youtube/player_parameters */
function youTubeFrame({ host, pathname, searchParams }: URL): string | undefined {
  const [, inPath] = /^\/(?:embed|live|shorts|v)\/([\w-]+)\/?$/.exec(pathname) ?? [];
  const [, inShort] = (host === 'youtu.be' ? /^\/([\w-]+)$/.exec(pathname) : null) ?? [];
  const inQuery = pathname === '/watch' ? searchParams.get('v') : undefined;
  const id = inPath ?? inShort ?? inQuery ?? '';
  if (!/^[\w-]{11}$/.test(id)) return undefined;
  const [, start] = /^(\d+)s?$/.exec(searchParams.get('t') ?? '') ?? [];
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
}

/** A video that is not listed has a second part. https://github.com/vimeo/player.js#embed-options */
function vimeoFrame({ pathname, searchParams }: URL): string | undefined {
  const [, id, inPath] = /^\/(?:video\/)?(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  const [secret] = /^\w+$/.exec(inPath ?? searchParams.get('h') ?? '') ?? [];
  const query = `autoplay=1&dnt=1${secret ? `&h=${secret}` : ''}`;
  return id && `https://player.vimeo.com/video/${id}?${query}`;
}

const mapAround = /^#map=([3-9]|1\d)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)(?:&|$)/;

/** Pixels of a map that are seen at the zoom of its address; each zoom has 256 × 2^zoom for the whole Earth. */
const mapWidth = 640;

/** https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML */
function openStreetMapFrame({ hash, searchParams }: URL): string | undefined {
  const [zoom, latitude, longitude] = (mapAround.exec(hash) ?? []).slice(1).map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const across = ((mapWidth / 256) * 360) / 2 ** zoom / 2;
  const down = (across * 2 * Math.cos((latitude * Math.PI) / 180)) / 3;
  const box = [longitude - across, latitude - down, longitude + across, latitude + down];
  const marked = ['mlat', 'mlon'].map((name) => Number(searchParams.get(name)));
  const marker = marked.every((degrees) => degrees) ? `&marker=${marked.join()}` : '';
  const bounds = box.map((degrees) => degrees.toFixed(4)).join();
  return `https://www.openstreetmap.org/export/embed.html?bbox=${bounds}&layer=mapnik${marker}`;
}

/** Of a post that stands on the server itself. https://docs.joinmastodon.org/methods/oembed/ */
function mastodonFrame({ origin, pathname }: URL): string | undefined {
  const [post] = /^\/@\w+\/\d+$/.exec(pathname) ?? [];
  return post && `${origin}${post}/embed`;
}

/** All whose pages articles may show. Another host of Mastodon is a host more. */
export const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: [
      'www.youtube.com',
      'youtube.com',
      'm.youtube.com',
      'youtu.be',
      'www.youtube-nocookie.com',
    ],
    example: 'https://www.youtube.com/watch?v=…',
    frameOf: youTubeFrame,
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    example: 'https://vimeo.com/…',
    frameOf: vimeoFrame,
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    hosts: ['www.openstreetmap.org'],
    example: 'https://www.openstreetmap.org/#map=…',
    frameOf: openStreetMapFrame,
  },
  {
    name: 'Mastodon',
    kind: 'post',
    hosts: ['mastodon.social', 'mastodon.online'],
    example: 'https://mastodon.social/@name/…',
    frameOf: mastodonFrame,
  },
];

/** A page elsewhere as an article may show it. */
export interface Embedded {
  /** Who shows it. */
  provider: string;
  kind: EmbedKind;
  /** The address of the frame, on a host of the list alone. */
  frame: string;
}

/** What an address leads to, where one of the list shows it. */
export function embedded(address: string): Embedded | undefined {
  if (!URL.canParse(address)) return undefined;
  const page = new URL(address);
  const isPlain = page.protocol === 'https:' && !page.port && !page.username && !page.password;
  const provider = isPlain && providers.find(({ hosts }) => hosts.includes(page.hostname));
  const frame = provider && provider.frameOf(page);
  return frame ? { provider: provider.name, kind: provider.kind, frame } : undefined;
}
