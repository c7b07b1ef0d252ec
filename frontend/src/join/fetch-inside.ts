type Inside = typeof import('./inside');

/** Tries before it is given up, and the wait between two of them. Milliseconds. */
const TRIES = 5;
const WAIT = 2_000;

let fetched: Promise<Inside> | null = null;

/** Everything behind the first page: fetched once, again when the signal was gone. */
export function fetchInside(): Promise<Inside> {
  fetched ??= tried(TRIES).catch((failure: unknown) => {
    fetched = null;
    throw failure;
  });
  return fetched;
}

async function tried(times: number): Promise<Inside> {
  try {
    return await import('./inside');
  } catch (failure) {
    if (times <= 1) throw failure;
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    return tried(times - 1);
  }
}
