import { setTimeout as pause } from 'node:timers/promises';

/** What came of asking for an address; `open` where nothing can be said against it. */
export type Finding = 'there' | 'gone' | 'unknown-host' | 'silent' | 'open';

/** How patiently to ask. */
export interface Patience {
  /** Milliseconds for one answer. */
  timeout: number;
  /** Milliseconds before the second attempt; before each later one as many again. */
  pause: number;
  attempts: number;
}

const gone = [404, 410];
/** Who asks, and for what. */
export const headers = { 'user-agent': 'Longview link check', accept: 'text/html,*/*' };

const ask = async (address: string, method: 'HEAD' | 'GET', timeout: number): Promise<number> => {
  const signal = AbortSignal.timeout(timeout);
  const answer = await fetch(address, { method, headers, signal });
  await answer.body?.cancel();
  return answer.status;
};

/** How `fetch` tells that no answer came: with a TypeError, or after its time with a DOMException. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof DOMException;

/** Some servers know no HEAD, or answer it wrongly: only GET can tell that a page is not there. */
async function statusOf(address: string, timeout: number): Promise<number> {
  const status = await ask(address, 'HEAD', timeout).catch((error: unknown) => {
    if (isUnanswered(error)) return 405;
    throw error;
  });
  return status < 400 ? status : ask(address, 'GET', timeout);
}

const isUnknownHost = (error: unknown): boolean =>
  error instanceof Error && (error.cause as { code?: string } | undefined)?.code === 'ENOTFOUND';

/** A refusal, “come back later” or a fault of the server says nothing about the page: others may well see it. */
function findingOf(status: number): Finding {
  if (status < 400) return 'there';
  return gone.includes(status) ? 'gone' : 'open';
}

/** Asks for an address, more than once where nobody answers. */
export async function askAddress(address: string, patience: Patience): Promise<Finding> {
  let finding: Finding = 'silent';
  for (let attempt = 0; attempt < patience.attempts && finding === 'silent'; attempt += 1) {
    await pause(attempt * patience.pause);
    finding = await statusOf(address, patience.timeout).then(findingOf, (error: unknown) => {
      if (isUnanswered(error)) return isUnknownHost(error) ? 'unknown-host' : 'silent';
      throw error;
    });
  }
  return finding;
}
