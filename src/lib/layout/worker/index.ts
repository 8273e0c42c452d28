import Elk from 'elkjs/lib/elk-api.js';
import elkScript from 'elkjs/lib/elk-worker.min.js?worker&url';
import type { LayoutEngine } from '../elk.ts';

/** ELK in a worker of its own. */
export interface WorkingEngine {
  readonly layOut: LayoutEngine;
  /** Ends the worker. What it was at is rejected; what is laid out afterwards starts another. */
  readonly stop: () => void;
}

/** Fetches ELK when it is first asked, 1.5 MB, and keeps it. For a worker: pages may not name a script themselves. */
export function startEngine(): WorkingEngine {
  let elk: InstanceType<typeof Elk> | null = null;
  const waiting = new Set<(reason: Error) => void>();
  return {
    layOut: (graph) => {
      elk ??= new Elk({ workerFactory: () => new Worker(elkScript, { type: 'module' }) });
      const answer = elk.layout(graph);
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        answer.then(resolve, reject).finally(() => waiting.delete(reject));
      });
    },
    stop: () => {
      elk?.terminateWorker();
      elk = null;
      for (const giveUp of waiting) giveUp(new Error('The layout was stopped.'));
    },
  };
}
