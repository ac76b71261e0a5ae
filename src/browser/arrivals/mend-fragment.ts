import { decoded, idIn } from '../../shared/decoded.ts';
import { loaded } from '../loaded.ts';
import { directiveIn } from './text-directive.ts';

/** The id of the page that a fragment means: signs around it, a query glued to it and capitals are slips of pasting. */
function meantId(hash: string): string | undefined {
  const [run = ''] = /[\p{L}\p{M}\p{N}_-]+/u.exec(decoded(hash) ?? hash) ?? [];
  const lower = run.toLowerCase();
  return [run, lower, lower.replace(/-+$/, '')].find((id) => document.getElementById(id));
}

/** Leads to what an address means that names nothing as it was pasted. */
export function mendFragment(): void {
  const { pathname, search, hash } = location;
  const [, day, encoded] = /^(\?as-of=[\d-]+)%23(.+)/.exec(search) ?? [];
  if (day) history.replaceState(history.state, '', pathname + day);
  else if (document.getElementById(idIn(hash))) return;
  const pasted = encoded ? `#${encoded}` : hash;
  const id = meantId(pasted);
  if (!id) return;
  location.replace(`#${id}`);
  const words = directiveIn(pasted);
  // No browser looks for words on behalf of a script before the page is there.
  if (words) void loaded().then(() => location.replace(`#${id}${words}`));
}
