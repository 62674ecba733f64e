/** The bar on standard error. */
import { figuresOf, type ProgressState } from '../../run/progress.js';

const EVERY_MS = 200;
const BAR_WIDTH = 20;
const CLEAR_LINE = '\r\u001b[2K';

/** What a run tells its bar. */
export interface ProgressBar {
  /** Counts a page and draws the bar where it is time. */
  readonly page: (isFailed: boolean, path: string) => void;
  /** Takes the bar away, so that a line can be written. */
  readonly clear: () => void;
}

/** No bar. */
export const NO_PROGRESS: ProgressBar = { page: () => {}, clear: () => {} };

/** A bar on standard error. `allFiles` is the count of input files, null where it is not known. */
export function openProgress(allFiles: number | null): ProgressBar {
  const start = performance.now();
  let state: ProgressState = { pages: 0, failed: 0, files: 0, allFiles, elapsedMs: 0 };
  let drawnMs = 0;
  let lastPath: string | null = null;
  return {
    page: (isFailed, path) => {
      state = {
        ...state,
        pages: state.pages + 1,
        failed: state.failed + (isFailed ? 1 : 0),
        files: state.files + (path === lastPath ? 0 : 1),
        elapsedMs: performance.now() - start,
      };
      lastPath = path;
      if (state.elapsedMs - drawnMs < EVERY_MS) return;
      drawnMs = state.elapsedMs;
      process.stderr.write(CLEAR_LINE + drawBar(state));
    },
    clear: () => {
      if (drawnMs > 0) process.stderr.write(CLEAR_LINE);
    },
  };
}

/** One line: the bar, pages, speed, failures, time left. */
function drawBar(state: ProgressState): string {
  const { pages, failed, files, allFiles } = state;
  const { pagesPerSecond, secondsLeft } = figuresOf(state);
  const full = allFiles === null || allFiles === 0 ? 0 : Math.round((BAR_WIDTH * Math.min(files, allFiles)) / allFiles);
  const bar = allFiles === null ? '' : `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] `;
  const left = secondsLeft === null ? '' : `, ${clock(secondsLeft)} left`;
  return `${bar}${pages} page${pages === 1 ? '' : 's'}, ${pagesPerSecond.toFixed(1)}/s, ${failed} failed${left}`;
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${hours > 0 ? `${hours}:` : ''}${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
}
