/** Work in this thread under a time limit that also ends a loop. */

import { createContext, Script } from 'node:vm';
import { codeOf } from '../warning.js';

/** Runs work and gives what it gave; null where it was ended after `mostMs`. What it then left half done is not to be used again. */
export type Watch = <T>(work: () => T, mostMs: number) => T | null;

const LONGEST_MS = 2 ** 31 - 1;

/** Makes a watch: V8 ends a script on time from a thread of its own, which costs 0.1 ms a call, and here the script is one call of the work. */
export function openWatch(): Watch {
  const seen = { work: (): void => {} };
  const context = createContext(seen);
  const script = new Script('work()');
  return <T>(work: () => T, mostMs: number): T | null => {
    let result: T | null = null;
    seen.work = () => {
      result = work();
    };
    try {
      script.runInContext(context, { timeout: Math.min(Math.ceil(mostMs), LONGEST_MS) });
      return result;
    } catch (error) {
      if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
      throw error;
    }
  };
}
