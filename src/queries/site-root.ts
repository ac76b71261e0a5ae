import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, content and src, as Astro was told; wherever a command was typed.
 *
 * @see src/decisions/0047-root-handed-down.md
 */
export const projectRoot = fileURLToPath(root);
