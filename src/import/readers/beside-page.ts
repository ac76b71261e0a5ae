import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { ReadImage } from './bring-pictures.ts';

const inAddress = /^data:image\/[\w.+-]+;base64,(.*)$/s;
/** Before the address of a picture that lies beside its page. */
export const besideScheme = 'beside:';

const elsewhere = /^[a-z][a-z\d+.-]*:|^\/\//i;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Reads images that a file names and that lie in its folder or below, or stand within their address. */
export function imagesBeside(file: string): ReadImage {
  const folder = dirname(resolve(file));
  return async (written) => {
    const address = written.replace(besideScheme, '');
    const [, data] = inAddress.exec(address) ?? [];
    if (data !== undefined) return Buffer.from(data, 'base64');
    if (elsewhere.test(address)) return undefined;
    const path = resolve(folder, decoded(address.split(/[?#]/, 1)[0] ?? ''));
    if (!path.startsWith(folder + sep)) return undefined;
    return readFile(path).catch(() => undefined);
  };
}
