import type { Position } from '../../protocol';
import { type TidyTask, tidy } from './tidy';

/** Runs the layout in a worker of its own; on the page itself where workers cannot be had. */
export function tidyAway(task: TidyTask): Promise<Position[]> {
  return inWorker(task).catch(() => tidy(task));
}

function inWorker(task: TidyTask): Promise<Position[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tidy.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = (event: MessageEvent<Position[]>) => end(() => resolve(event.data));
    worker.onerror = (event) => end(() => reject(new Error(`The layout worker stopped: ${event.message}`)));
    worker.postMessage(task);
  });
}
