import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes a fault that must be mended before the article can be published; the walk goes on, so that all are found. */
export function reportError(file: VFile, node: Node | undefined, reason: string): void {
  file.message(reason, node?.position).fatal = true;
}

/** Notes what would be better otherwise, where an editor may think differently. */
export function reportAdvice(file: VFile, node: Node | undefined, reason: string): void {
  file.info(reason, node?.position);
}

/**
 * Notes something that an editor should know and that does not stop the build.
 *
 * @param rule the name of what was found, where others have to tell it from the rest
 */
export function reportWarning(
  file: VFile,
  node: Node | undefined,
  reason: string,
  rule?: string,
): void {
  file.message(reason, node?.position).ruleId = rule;
}
