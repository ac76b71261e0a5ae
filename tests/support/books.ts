import { strFromU8, unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { findJava } from './html-checker.ts';
import { runCommand } from './run-command.ts';

/** An EPUB with its files. */
export interface OpenBook {
  /** Paths of its files, in their order. */
  names: string[];
  /**
   * A file of XML as a tree.
   *
   * @throws where it is not well-formed
   */
  tree: (name: string) => Root;
}

export function openBook(bytes: Uint8Array): OpenBook {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    tree: (name) => fromXml(strFromU8(files[`book/${name}`] ?? new Uint8Array())),
  };
}

/** The elements of a tree with one of some names, or with any, in order. */
export function xmlElements(tree: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.name)) found.push(element);
  });
  return found;
}

/** What a tree says, its spaces made one. */
export function xmlWords(tree: Root | Element | undefined): string {
  let words = '';
  if (tree) visit(tree, 'text', ({ value }) => void (words += value));
  return words.replaceAll(/\s+/g, ' ').trim();
}

const jar = '/usr/share/java/epubcheck.jar';

/** The `java` that runs epubcheck, where both are here. */
export const findEpubcheck = async (): Promise<string | undefined> =>
  existsSync(jar) ? findJava() : undefined;

/** What epubcheck says of a file: nothing where the book is sound. */
export async function checkBook(java: string, path: string): Promise<string[]> {
  const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const { output, code } = await runCommand(java, [...quickly, '-jar', jar, path]);
  const told = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING|INFO)/.test(line));
  return code === 0 ? told : [...told, `epubcheck ended with ${code}`];
}
