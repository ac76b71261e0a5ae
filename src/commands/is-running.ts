import { codeOf } from '../shared/if-there.ts';

/** Whether a process runs, by its number. */
export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    if (codeOf(error) === 'EPERM') return true; // it runs, and is somebody else's
    throw error;
  }
};
