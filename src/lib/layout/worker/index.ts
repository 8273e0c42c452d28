import Elk from 'elkjs/lib/elk-api.js';
import elkScript from 'elkjs/lib/elk-worker.min.js?worker&url';
import type { LayoutEngine } from '../elk.ts';

/** ELK in a worker of its own. */
export interface WorkingEngine {
  readonly layOut: LayoutEngine;
  /** Ends what is being laid out, which is rejected; where nothing is, ELK stays. */
  readonly stop: () => void;
}

/**
 * Fetches ELK, 1.5 MB, when it is first asked, and keeps it while it is left to finish. For a worker: a page
 * may not name a script itself.
 */
export function startEngine(): WorkingEngine {
  let elk: InstanceType<typeof Elk> | null = null;
  const waiting = new Set<(reason: Error) => void>();

  const end = (reason: string): void => {
    elk?.terminateWorker();
    elk = null;
    for (const giveUp of waiting) giveUp(new Error(reason));
    waiting.clear();
  };
  const startWorker = (): Worker => {
    const worker = new Worker(elkScript, { type: 'module' });
    // ELK listens to answers only, and would wait for one for ever.
    worker.addEventListener('error', () => {
      end('ELK could not be loaded.');
    });
    return worker;
  };
  return {
    layOut: (graph) => {
      elk ??= new Elk({ workerFactory: startWorker });
      const answer = elk.layout(graph);
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        answer.then(resolve, reject).finally(() => waiting.delete(reject));
      });
    },
    stop: () => {
      if (waiting.size > 0) end('The layout was stopped.');
    },
  };
}
