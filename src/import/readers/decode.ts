/** A text and the encoding it was read in. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1256' | 'Windows-1252' | (string & {});
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

function ifUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Bytes that tell one encoding from another; a longer text says no more. */
const looked = 64 * 1024;

/** Share of a kind of byte above which a text is surely of the encoding that has it. */
const most = 0.7;
const many = 0.3;

const share = (bytes: Uint8Array, holds: (byte: number) => boolean): number =>
  bytes.length === 0 ? 0 : bytes.filter(holds).length / bytes.length;

/** The upper bytes of UTF-16 in Latin and Arabic letters, and of the signs that both use. */
const isUpperByte = (byte: number): boolean => byte === 0x00 || byte === 0x06 || byte === 0x20;

/** UTF-16 without a mark at its beginning: every second byte is one of the few that begin its letters. */
function utf16Of(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const head = bytes.subarray(0, looked);
  if (bytes.length % 2 > 0 || !head.some((byte) => byte === 0x00 || byte === 0x06))
    return undefined;
  const even = head.filter((_, index) => index % 2 === 0);
  const odd = head.filter((_, index) => index % 2 === 1);
  if (share(odd, isUpperByte) > most && share(even, isUpperByte) < most) return 'UTF-16 LE';
  if (share(even, isUpperByte) > most && share(odd, isUpperByte) < most) return 'UTF-16 BE';
  return undefined;
}

/** Letters with bytes above 127 are nearly all of an Arabic text and few of a Western one. */
const isHigh = (byte: number): boolean => byte > 0x7f;

const markOf = (bytes: Uint8Array): Decoded['encoding'] | undefined => {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'UTF-8';
  if (one === 0xff && two === 0xfe) return 'UTF-16 LE';
  return one === 0xfe && two === 0xff ? 'UTF-16 BE' : undefined;
};

const labels: Record<string, string> = { 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' };

/**
 * Reads bytes as text: in UTF-8, in UTF-16 with or without a mark at its beginning, or, where they are none of these, in
 * the Windows encoding of Arabic or of Western Europe.
 *
 * @param declared the encoding that a page says it has, which is believed where the bytes are not UTF-8
 * @see src/decisions/0033-encodings-by-bytes.md
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const wide = markOf(bytes) ?? utf16Of(bytes);
  if (wide) return { text: decode(bytes, labels[wide] ?? wide), encoding: wide };
  const utf8 = ifUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  try {
    if (declared) return { text: decode(bytes, declared), encoding: declared };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // it declares an encoding that there is not
  }
  const isArabic = share(bytes.subarray(0, looked), isHigh) > many;
  const encoding = isArabic ? 'Windows-1256' : 'Windows-1252';
  return { text: decode(bytes, encoding), encoding };
}

const charset = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

/** The encoding that a page says it has. */
export const declaredIn = (bytes: Uint8Array): string | undefined =>
  charset.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
