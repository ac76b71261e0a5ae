import { dev } from 'astro';
import { projectRoot } from './project-root.ts';

await dev({ root: projectRoot, server: { port: Number(process.env.PORT ?? 4321) } });
