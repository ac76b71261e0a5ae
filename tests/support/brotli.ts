import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

/** Brotli at quality 11, as a host compresses ahead of time. */
export function brotli(data: Buffer): Buffer {
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: data.length };
  return brotliCompressSync(data, { params });
}

/** Bytes of a text once compressed; an empty one takes none. */
export function brotliBytes(text: string): number {
  return text === '' ? 0 : brotli(Buffer.from(text)).length;
}
