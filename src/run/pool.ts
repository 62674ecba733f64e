/** Worker threads, started as pages come. */
import type { PageOrProblem } from '../read/index.js';
import type { WrittenPage } from './finish-page.js';
import { type WorkerSettings, WorkerSlot } from './worker-slot.js';

interface Pool {
  /** Whether all workers run and have pages ahead, so that none would wait if no page came for a while. */
  readonly isBusy: () => boolean;
  /** Finishes a page in the worker that has the fewest to do. Never rejects. */
  readonly run: (page: PageOrProblem) => Promise<WrittenPage>;
  readonly close: () => Promise<void>;
}

/** Pages that keep a worker busy while this thread works on one of its own, which may be twenty times as dear as most. */
export const PAGES_AHEAD = 8;

/** A pool of at most as many workers as `size` says at the moment. */
export function openPool(settings: WorkerSettings, size: () => number): Pool {
  const slots: WorkerSlot[] = [];
  const open = (): WorkerSlot => {
    const slot = new WorkerSlot(settings);
    slots.push(slot);
    return slot;
  };
  const idlest = (): WorkerSlot => {
    const least = slots.reduce<WorkerSlot | null>((best, slot) => (best && best.load <= slot.load ? best : slot), null);
    return least === null || (least.load > 0 && slots.length < size()) ? open() : least;
  };
  return {
    isBusy: () => slots.length >= size() && slots.every(({ load }) => load >= PAGES_AHEAD),
    run: (page) => idlest().run(page),
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}
