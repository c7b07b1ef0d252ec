const EVERY_MS = 10;

/** How long a page kept people waiting while something went on. Milliseconds. */
export interface Waits {
  /** The longest time that one piece of work held the page up; 0 when none took 50 ms. */
  readonly longestTask: number;
  /** The longest time that a key or click would have waited to be heard. */
  readonly longestWait: number;
}

/** Watches a page while work goes on. */
export async function waitsDuring(work: () => Promise<unknown>): Promise<Waits> {
  let longestTask = 0;
  let longestWait = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longestWait = Math.max(longestWait, now - last - EVERY_MS);
    last = now;
  }, EVERY_MS);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 100));
  clearInterval(ticking);
  tasks.disconnect();
  return { longestTask, longestWait };
}
