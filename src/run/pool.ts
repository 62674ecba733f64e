/** Worker threads, started as pages come. */
import type { PageOrProblem } from '../read/index.js';
import { type WorkerResult, type WorkerSettings, WorkerSlot } from './worker-slot.js';

export interface Pool {
  /** Finishes a page in the worker that has the fewest to do. Never rejects. */
  readonly run: (page: PageOrProblem) => Promise<WorkerResult>;
  readonly close: () => Promise<void>;
}

/** A pool of at most `size` workers. */
export function openPool(size: number, settings: WorkerSettings): Pool {
  const slots: WorkerSlot[] = [];
  const open = (): WorkerSlot => {
    const slot = new WorkerSlot(settings);
    slots.push(slot);
    return slot;
  };
  const idlest = (): WorkerSlot => {
    const least = slots.reduce<WorkerSlot | null>((best, slot) => (best && best.load <= slot.load ? best : slot), null);
    return least === null || (least.load > 0 && slots.length < size) ? open() : least;
  };
  return {
    run: (page) => idlest().run(page),
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}
