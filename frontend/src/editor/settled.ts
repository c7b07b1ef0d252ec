import type { Clock } from '../live/clock';
import type { Listeners } from '../live/listeners';
import type { LiveState } from '../live/state';

/** How long somebody who asks for a file waits for her last changes to be saved. Milliseconds. */
const PATIENCE = 5_000;

/** What is watched: a live session. */
export interface Saving {
  readonly state: LiveState;
  readonly changes: Listeners<LiveState>;
}

/** Waits until all changes made here are saved, but no longer than is bearable; answers how many still are not. */
export function settled({ state, changes }: Saving, clock: Clock): Promise<number> {
  if (state.pending === 0) return Promise.resolve(0);
  return new Promise((resolve) => {
    let left = state.pending;
    const done = () => {
      stop();
      forget();
      resolve(left);
    };
    const stop = clock.after(PATIENCE, done);
    const forget = changes.add((now) => {
      left = now.pending;
      if (left === 0) done();
    });
  });
}
