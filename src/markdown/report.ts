import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { pendingWord } from '../schemas/pending.ts';

/** Notes a fault that must be mended before the article can be published; the walk goes on, so that all are found. */
export function reportError(file: VFile, node: Node | undefined, reason: string): void {
  file.message(reason, node?.position).fatal = true;
}

/** Notes something that is declared to be still to come; only a strict build refuses it. */
export function reportPending(file: VFile, node: Node | undefined, reason: string): void {
  file.message(reason, node?.position).ruleId = pendingWord;
}

/** Notes something that an editor should know and that does not stop the build. */
export function reportWarning(file: VFile, node: Node | undefined, reason: string): void {
  file.message(reason, node?.position);
}
