import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { reportError } from '../markdown/report.ts';

function describe(
  issue: z.core.$ZodIssue,
  allowed: string[],
  remedies: Record<string, string>,
): string {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const list = allowed.length > 0 ? `It takes ${allowed.join(', ')}` : 'It takes none';
    return `has an unknown attribute ${issue.keys.map((key) => `“${key}”`).join(', ')}. ${list}`;
  }
  const remedy = remedies[name];
  if (remedy) return `has no ${name}. ${remedy}`;
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid option')) {
    return `has a wrong ${name}. Write ${issue.values.join(' or ')}`;
  }
  return `has a wrong ${name}: it ${issue.message.replace(/^Invalid (input|option): /, 'was ')}`;
}

/**
 * Checks the attributes of a block against its schema; reports each fault and returns nothing if there was one.
 *
 * @param remedies what to write for an attribute that is missing, by its name
 */
export function readAttributes<T>(
  file: VFile,
  directive: ContainerDirective,
  schema: z.ZodObject & z.ZodType<T>,
  remedies: Record<string, string> = {},
): T | undefined {
  const result = schema.safeParse(directive.attributes ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    reportError(
      file,
      directive,
      `${directive.name} ${describe(issue, Object.keys(schema.shape), remedies)}`,
    );
  }
  return undefined;
}
