import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { CannotImport } from '../cannot-import.ts';

/** Bytes to which a file may unpack, and those of the text in it: a book or two, with all that Word writes around them. */
const most = { all: 200_000_000, text: 8_000_000 };

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

const refusal = (path: string, what: string, bytes: number): CannotImport =>
  new CannotImport(`${path} ${what} more than ${megabytes(bytes)} MB. Import a part of it`);

const record = { signature: 0x02014b50, size: 24, length: 46 };

/** The bytes to which an archive says that it unpacks, by the list at its end (APPNOTE.TXT, 4.3.12). */
function declaredSize(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(record.signature);
  let size = 0;
  let at = file.indexOf(signature);
  while (at >= 0 && at + record.length <= file.length) {
    size += file.readUInt32LE(at + record.size);
    at = file.indexOf(signature, at + record.length);
  }
  return size;
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** Parts that hold nothing of what an article takes. */
const isIdle = (name: string): boolean => /^word\/(?:fonts|embeddings)\//.test(name);

/**
 * Unpacks a Word file, part by part. What a part says of its size is not believed.
 *
 * @returns its parts by their names
 * @throws {CannotImport} for one that unpacks to more than anybody would read
 */
export async function unpack(bytes: Uint8Array, path: string): Promise<Map<string, Buffer>> {
  if (declaredSize(bytes) > most.all) throw refusal(path, 'unpacks to', most.all);
  const { files } = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Buffer>();
  let all = 0;
  for (const [name, file] of Object.entries(files)) {
    if (file.dir || isIdle(name)) continue;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (isText(name) && size > most.text) throw refusal(path, 'holds a text of', most.text);
      if (all + size > most.all) throw refusal(path, 'unpacks to', most.all);
      chunks.push(chunk);
    }
    all += size;
    parts.set(name, Buffer.concat(chunks));
  }
  return parts;
}

/** Packs parts again, without making them smaller. */
export async function pack(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
