/** The figures of a run under way. Time is handed in, so that the figures are a pure function. */

export interface ProgressState {
  readonly pages: number;
  readonly failed: number;
  /** Input files begun, and all there are; null where nobody counted them. */
  readonly files: number;
  readonly allFiles: number | null;
  readonly elapsedMs: number;
}

interface ProgressFigures {
  readonly pagesPerSecond: number;
  /** Null where it is not known yet. */
  readonly secondsLeft: number | null;
}

/** Speed, and the time left if the files to come are like those that were. */
export function figuresOf({ pages, files, allFiles, elapsedMs }: ProgressState): ProgressFigures {
  const seconds = elapsedMs / 1000;
  const pagesPerSecond = seconds > 0 ? pages / seconds : 0;
  const canTell = allFiles !== null && files > 0 && seconds > 0;
  return { pagesPerSecond, secondsLeft: canTell ? Math.max(0, ((allFiles - files) / files) * seconds) : null };
}
