import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { decoded } from '../../shared/decoded.ts';
import { ifNamed } from '../../shared/if-there.ts';
import { cannotOpen } from '../cannot-import.ts';
import type { ReadImage } from './bring-pictures.ts';

const inAddress = /^data:image\/[\w.+-]+;base64,(.*)$/s;
/** Before the address of a picture that lies beside its page. */
export const besideScheme = 'beside:';

const elsewhere = /^[a-z][a-z\d+.-]*:|^\/\//i;

/**
 * Reads images that a file names and that lie in its folder or below, or stand within their address. A link of the file
 * system that leads out of the folder lies elsewhere.
 */
export function imagesBeside(file: string): ReadImage {
  const folder = dirname(resolve(file));
  return async (written) => {
    const address = written.replace(besideScheme, '');
    const [, data] = inAddress.exec(address) ?? [];
    if (data !== undefined) return Buffer.from(data, 'base64');
    if (elsewhere.test(address)) return undefined;
    const [name = ''] = address.split(/[?#]/, 1);
    const path = await ifNamed(realpath(resolve(folder, decoded(name) ?? name)));
    if (!path?.startsWith((await realpath(folder)) + sep)) return undefined;
    return ifNamed(readFile(path)).catch((error: unknown) => {
      throw cannotOpen(path, error);
    });
  };
}
