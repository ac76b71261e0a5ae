import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, type SealedFile } from './disk-cache.ts';
import { siteFolder, workshopFolder } from './site-folders.ts';
import { textDigest } from './text-digest.ts';

/** A file of a site: what it was made of, what was learnt of it then, as plain data, and how it was left. */
export interface LeftFile<Learnt> {
  /** Changes with all that decides the file; empty where nobody can tell. */
  key: string;
  learnt?: Learnt;
  size: number;
  /** When it was last written to, in milliseconds. */
  written: number;
}

/** All files of a site, by their paths in it. */
export type SiteRecord<Learnt> = Record<string, LeftFile<Learnt>>;

/** A record, and what is no other's. */
export interface ReadRecord<Learnt> {
  files: SiteRecord<Learnt>;
  identity: string;
}

/**
 * Where a record is. It tells of one site on one machine, and when that was written: it is no part of the cache, which
 * may be copied.
 */
export const recordAt = (path: string): SealedFile => ({ name: 'record of the last site', path });

/** The record of the site that stands. */
export const standingRecord = (root: string): SealedFile =>
  recordAt(join(workshopFolder(root), 'files'));

/** Changes with every record; nothing where there is none. */
export function identityOfRecord(root: string): string {
  const content = readSealed(standingRecord(root));
  return content ? textDigest(content) : '';
}

export function readRecord<Learnt>(root: string): ReadRecord<Learnt> {
  const content = readSealed(standingRecord(root));
  if (!content) return { files: {}, identity: '' };
  const files = JSON.parse(content.toString()) as SiteRecord<Learnt>;
  return { files, identity: textDigest(content) };
}

/** In milliseconds: a copy to another disk keeps the time less exactly. */
const sameMoment = 2;

/** Whether a file of the site is as it was left. */
export function standsAsLeft(root: string, path: string, left: LeftFile<unknown>): boolean {
  const stat = statSync(join(siteFolder(root), path), { throwIfNoEntry: false });
  return stat?.size === left.size && Math.abs(stat.mtimeMs - left.written) < sameMoment;
}
