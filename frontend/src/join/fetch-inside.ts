import { waitFor } from '../live/backoff';
import { fetchPart } from './fetch-part';

type Inside = typeof import('./inside');

let fetched: Promise<Inside> | null = null;

/** Everything behind the first page: fetched once, however long the signal is gone. Rejects when it is no good. */
export function fetchInside(): Promise<Inside> {
  fetched ??= tried(0);
  return fetched;
}

async function tried(failures: number): Promise<Inside> {
  try {
    return await fetchPart('inside', () => import('./inside'));
  } catch (failure) {
    // what was fetched and cannot be read will not be better the next time
    if (!(failure instanceof TypeError)) throw failure;
    await new Promise((resolve) => setTimeout(resolve, waitFor(failures, Math.random())));
    return tried(failures + 1);
  }
}
