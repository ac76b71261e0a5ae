import type { APIRoute } from 'astro';
import { noteFilePaths } from '../../../queries/name-note-files.ts';
import type { NameNote } from '../../../shared/name-notes.ts';

export const getStaticPaths = noteFilePaths;

/** What is said of names where they stand in a text, fetched when one is pressed. */
export const GET: APIRoute<{ notes: Record<string, NameNote> }> = ({ props }) =>
  Response.json(props.notes);
