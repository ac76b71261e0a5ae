import { forgetDay, tellIfEdited } from './edited-since.ts';
import { mendFragment } from './mend-fragment.ts';

export { mendFragment };

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Leads to what a link means however it was pasted, and tells a reader whose link was made before its section was last
 * edited. The day the link was made stands in its address, `?as-of=2025-11-03`.
 */
export function arrive(): void {
  mendFragment();
  const query = new URLSearchParams(location.search);
  const made = query.get('as-of');
  if (made === null) return;
  const { hash } = location;
  forgetDay(hash);
  if (isDay(made)) void tellIfEdited({ made, hash, to: query.get('to') });
}
