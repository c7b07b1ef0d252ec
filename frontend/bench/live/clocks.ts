import type { Page } from '../driver/page.ts';

const TRIES = 15;

/**
 * How far one page's clock is ahead of the other's, in milliseconds. Both run on one machine, but each page counts from
 * where its own clock began. Each is compared with this process's clock; the try with the shortest way counts.
 */
export async function ahead(page: Page, other: Page): Promise<number> {
  return (await fromHere(page)) - (await fromHere(other));
}

async function fromHere(page: Page): Promise<number> {
  let best = { way: Number.POSITIVE_INFINITY, ahead: 0 };
  for (let i = 0; i < TRIES; i++) {
    const before = performance.now();
    const there = await page.run<number>('watch.now()');
    const way = performance.now() - before;
    if (way < best.way) best = { way, ahead: there - performance.timeOrigin - before - way / 2 };
  }
  return best.ahead;
}
