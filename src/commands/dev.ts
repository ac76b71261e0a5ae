import { dev } from 'astro';
import { projectRoot } from './project-root.ts';

process.env.LONGVIEW_DRAFTS = 'shown';
await dev({ root: projectRoot, server: { port: Number(process.env.PORT ?? 4321) } });
