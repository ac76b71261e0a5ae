/** The name of the file, in the built site, that tells readers of all parts. */
export const licencesFile = 'licences.txt';

/** Work of others that a site passes on to its readers. */
export interface ShippedPart {
  /** The package it comes from. */
  name: string;
  /** SPDX identifier of its licence. */
  licence: string;
}

/** With the text that its licence asks to be passed on. */
export interface LicensedPart extends ShippedPart {
  text: string;
}

const head = 'What this site passes on of the work of others, and the licence of each part';

/** What stands in the file: a part a line, and then the text of each. No version, which helps none but attackers. */
export const writtenParts = (parts: LicensedPart[]): string =>
  [
    head,
    parts.map(({ name, licence }) => `${name} ${licence}`).join('\n'),
    ...parts.map(({ name, text }) => `--- ${name}\n\n${text.trim()}`),
  ].join('\n\n') + '\n';

/** The parts that such a file lists. */
export function listedParts(written: string): ShippedPart[] {
  const [, list = ''] = written.split('\n\n', 2);
  return list.split('\n').map((line) => {
    const [name = '', licence = ''] = line.split(' ');
    return { name, licence };
  });
}
