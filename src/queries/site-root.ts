import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, content and src, as Astro was told; wherever a command was typed. */
export const projectRoot = fileURLToPath(root);
