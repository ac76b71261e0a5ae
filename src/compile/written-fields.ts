import { isMap, parseDocument } from 'yaml';

/** The fields of a front matter as they are written; nothing where it cannot be read. */
export function writtenFields(yaml: string): Record<string, unknown> | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  try {
    return document.toJS() as Record<string, unknown>;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined; // an asterisk that names nothing
    throw error;
  }
}
