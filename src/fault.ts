/** Faults of wirecopy's own, with the stage that they happen in. */
import { PageError } from './warning.js';

/** A fault of wirecopy's own, with the stage that it happened in. */
export class StageError extends Error {
  constructor(
    readonly stage: string,
    cause: unknown,
  ) {
    super(`the ${stage} stage failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'StageError';
  }
}

/** Runs one stage; what it throws bears the stage's name, save what is wrong with the page itself. */
export function at<T>(stage: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof PageError || error instanceof StageError) throw error;
    throw new StageError(stage, error);
  }
}
