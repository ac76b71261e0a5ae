import { inflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { CannotImport } from '../cannot-import.ts';

/** Bytes to which a file may unpack, and those of the text in it: a book or two, with all that Word writes around them. */
const most = { all: 200_000_000, text: 8_000_000 };

/** A part of an archive as the list at the archive's end has it. */
interface Entry {
  name: string;
  size: number;
  isPacked: boolean;
  packed: Buffer;
}

/** Where a record of that list, and the record before a part itself, have what is read here (APPNOTE.TXT, 4.3). */
const listed = {
  signature: 'PK\x01\x02',
  method: 10,
  packed: 20,
  size: 24,
  nameLength: 28,
  start: 42,
  name: 46,
};
const local = { nameLength: 26, moreLength: 28, name: 30 };

function entryAt(file: Buffer, at: number): Entry {
  const name = file.toString(
    'utf8',
    at + listed.name,
    at + listed.name + file.readUInt16LE(at + listed.nameLength),
  );
  const start = file.readUInt32LE(at + listed.start);
  const from =
    start +
    local.name +
    file.readUInt16LE(start + local.nameLength) +
    file.readUInt16LE(start + local.moreLength);
  return {
    name,
    size: file.readUInt32LE(at + listed.size),
    isPacked: file.readUInt16LE(at + listed.method) !== 0,
    packed: file.subarray(from, from + file.readUInt32LE(at + listed.packed)),
  };
}

function entriesOf(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  let at = file.lastIndexOf('PK\x05\x06');
  at = at < 0 ? -1 : file.readUInt32LE(at + 16);
  while (at >= 0 && file.toString('latin1', at, at + 4) === listed.signature) {
    entries.push(entryAt(file, at));
    const lengths = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    at += listed.name + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** Refuses what says that it is larger than anybody would read. */
function refuseLarge(entries: readonly Entry[], path: string): void {
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  const refuse = (what: string, bytes: number): CannotImport =>
    new CannotImport(`${path} ${what} more than ${bytes / 1e6} MB. Import a part of it`);
  if (all > most.all) throw refuse('unpacks to', most.all);
  const isLong = entries.some(({ name, size }) => /\.(?:xml|rels)$/.test(name) && size > most.text);
  if (isLong) throw refuse('holds a text of', most.text);
}

/**
 * Unpacks a Word file, no part further than the archive says that it goes.
 *
 * @returns its parts by their names
 * @throws {CannotImport} for one that says it unpacks to more than anybody would read; nothing is unpacked then
 */
export function unpack(bytes: Uint8Array, path: string): Map<string, Buffer> {
  const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  refuseLarge(entries, path);
  return new Map(
    entries.map(({ name, size, isPacked, packed }) => [
      name,
      isPacked ? inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }) : packed,
    ]),
  );
}

/** Packs parts again, without making them smaller. */
export async function pack(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of parts) if (!name.endsWith('/')) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
