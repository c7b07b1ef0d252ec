import { Browser } from './browser.ts';
import { type Paired, paired, type Spread, spread } from './figures.ts';
import type { Page } from './page.ts';
import { workOf } from './work.ts';

/** Fewer frames for larger maps: there each takes long enough to be counted well. */
const FRAMES = { most: 90, least: 20, ofFactors: 60_000 } as const;
const LAID_OUT = 500;
const SETTLE_MS = 300;

/** Most that ours may cost, as a share of theirs. */
const WANTED = {
  drag: { 500: 0.85, 1000: 0.5, 2000: 0.5, 5000: 0.3 },
  firstPaint: 0.6,
  layout: 1.2,
} as const;

/** What is measured, and how often. */
export interface Plan {
  readonly browser: string;
  readonly address: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Told what is measured just now. */
  readonly said: (what: string) => void;
}

/** A paired figure and what it should be. */
export interface Judged extends Paired {
  readonly factors: number;
  readonly links: number;
  readonly wanted: number | null;
}

/** All that the benchmark found. Times in milliseconds; `work` is time on a processor of the whole browser. */
export interface CanvasFigures {
  readonly dragWork: readonly Judged[];
  readonly firstPaint: readonly Judged[];
  readonly firstPaintWork: readonly Judged[];
  readonly layoutWork: Judged;
  readonly overlaps: { readonly ours: number; readonly theirs: number };
  readonly longestTask: Spread;
  readonly longestWait: Spread;
}

interface Shown {
  readonly first: number;
  readonly firstWork: number;
  readonly frameWork: number;
}

/** Measures painting and layout beside their rivals: one after the other in every round, each in a fresh browser. */
export async function measureCanvas(plan: Plan): Promise<CanvasFigures> {
  const drawn = new Map<number, { ours: Shown[]; theirs: Shown[] }>();
  for (const size of plan.sizes) drawn.set(size, { ours: [], theirs: [] });
  const laid = { ours: [] as number[], theirs: [] as number[], overlaps: { ours: 0, theirs: 0 } };
  const waits: { longestTask: number; longestWait: number }[] = [];
  for (let round = 1; round <= plan.rounds; round++) {
    for (const [size, { ours, theirs }] of drawn) {
      plan.said(`round ${round} of ${plan.rounds}: ${size} factors`);
      // who goes first changes with every round
      const order = [() => show(plan, 'ours', size, round), () => show(plan, 'vis', size, round)];
      const [a, b] = round % 2 === 1 ? order : [order[1], order[0]];
      const [first, second] = [await a?.(), await b?.()];
      if (!first || !second) continue;
      ours.push(round % 2 === 1 ? first : second);
      theirs.push(round % 2 === 1 ? second : first);
    }
    plan.said(`round ${round} of ${plan.rounds}: layout`);
    const ours = await layOut(plan, 'ours', round);
    const theirs = await layOut(plan, 'plain', round);
    laid.ours.push(ours.work);
    laid.theirs.push(theirs.work);
    laid.overlaps.ours = Math.max(laid.overlaps.ours, ours.overlaps);
    laid.overlaps.theirs = Math.max(laid.overlaps.theirs, theirs.overlaps);
    waits.push(await tidyUp(plan, round));
  }
  const judged = (pick: (shown: Shown) => number, wanted: (size: number) => number | null): Judged[] =>
    [...drawn].map(([size, { ours, theirs }]) => ({
      factors: size,
      links: 3 * size,
      ...paired(ours.map(pick), theirs.map(pick)),
      wanted: wanted(size),
    }));
  return {
    dragWork: judged(({ frameWork }) => frameWork, wantedDragging),
    firstPaint: judged(
      ({ first }) => first,
      () => WANTED.firstPaint,
    ),
    firstPaintWork: judged(
      ({ firstWork }) => firstWork,
      () => null,
    ),
    layoutWork: {
      factors: LAID_OUT,
      links: 3 * LAID_OUT,
      ...paired(laid.ours, laid.theirs),
      wanted: WANTED.layout,
    },
    overlaps: laid.overlaps,
    longestTask: spread(waits.map(({ longestTask }) => longestTask)),
    longestWait: spread(waits.map(({ longestWait }) => longestWait)),
  };
}

function wantedDragging(size: number): number | null {
  return (WANTED.drag as Readonly<Record<number, number>>)[size] ?? null;
}

async function fresh<R>(
  plan: Plan,
  size: number,
  seed: number,
  use: (page: Page, pid: number) => Promise<R>,
): Promise<R> {
  const browser = Browser.start(plan.browser);
  try {
    const page = await browser.window(plan.address);
    await page.waitFor("typeof window.bench === 'object'", 'the page of the benchmark');
    await page.run(`window.bench.prepare(${size}, ${seed})`);
    await settle();
    return await use(page, browser.pid);
  } finally {
    await browser.close();
  }
}

function show(plan: Plan, painter: 'ours' | 'vis', size: number, seed: number): Promise<Shown> {
  const frames = Math.round(Math.max(FRAMES.least, Math.min(FRAMES.most, FRAMES.ofFactors / size)));
  return fresh(plan, size, seed, async (page, pid) => {
    const before = workOf(pid);
    const first = await page.run<number>(`window.bench.show('${painter}')`);
    await settle();
    const firstWork = workOf(pid) - before;
    await page.run('window.bench.grab()');
    const start = workOf(pid);
    await page.run(`window.bench.carry(${frames})`);
    const frameWork = (workOf(pid) - start) / frames;
    await page.run('window.bench.drop()');
    return { first, firstWork, frameWork };
  });
}

function layOut(
  plan: Plan,
  layout: 'ours' | 'plain',
  seed: number,
): Promise<{ work: number; overlaps: number }> {
  return fresh(plan, LAID_OUT, seed, async (page, pid) => {
    const before = workOf(pid);
    const overlaps = await page.run<number>(`window.bench.layOut('${layout}')`);
    return { work: workOf(pid) - before, overlaps };
  });
}

function tidyUp(plan: Plan, seed: number): Promise<{ longestTask: number; longestWait: number }> {
  return fresh(plan, LAID_OUT, seed, async (page) => {
    await page.run(`window.bench.show('ours')`);
    await settle();
    return page.run('window.bench.tidy()');
  });
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
