import { Editing, editInTurns } from './editing.ts';
import { KINDS, type Kind } from './edits.ts';
import { LookingBack } from './looking-back.ts';
import { momentsToSee } from './moments-to-see.ts';
import { Openings, WAYS, type Way } from './opening.ts';
import type { MapToUse, Plan } from './plan.ts';
import { type Range, rangeOf, rangesOf } from './range.ts';
import { Screens } from './screens.ts';
import { Tolls, type Work } from './toll.ts';

type Pair = readonly [Editing, Editing];

/** How long edits of one map took to be seen. */
export interface EditsSeen {
  readonly map: MapToUse;
  readonly took: Range;
  readonly kinds: Readonly<Record<Kind, Range>>;
  readonly work: Work;
}

export interface Opened {
  readonly way: Way;
  readonly took: Range;
  readonly waited: Range;
}

export interface Moments {
  readonly took: Range;
  readonly waited: Range;
  readonly told: Range;
}

/** All that the benchmark found. Times in milliseconds. */
export interface LiveFigures {
  readonly edits: readonly [small: EditsSeen, large: EditsSeen];
  /** Median of the large map to that of the small one. */
  readonly ratio: number;
  /** The largest difference between two pages' clocks, which was taken off. */
  readonly clocks: number;
  readonly lived: MapToUse;
  readonly openings: readonly Opened[];
  readonly openingWork: Work;
  readonly byChance: Moments;
  /** The last moments before a checkpoint; none where the past is short. */
  readonly worst: Moments | null;
  readonly momentWork: Work;
}

/** Measures everything in every round: edits on both maps in turns, openings, moments. */
export async function measureLive(
  plan: Plan,
  script: string,
  said: (what: string) => void,
  opened: (screens: Screens) => void,
): Promise<LiveFigures> {
  said('Opening the browsers');
  const mine = await Screens.open(plan, 0, script, opened);
  const theirs = await Screens.open(plan, 1, script, opened);
  const third = await Screens.open(plan, 1, script, opened);
  const two = new Tolls(plan.server, plan.store, [mine.pid, theirs.pid]);
  const one = new Tolls(plan.server, plan.store, [third.pid]);
  const pair: Pair = [
    await Editing.open(plan.small, mine, theirs, two.on()),
    await Editing.open(plan.large, mine, theirs, two.on()),
  ];
  const page = await third.home();
  const openings = new Openings(page, plan.address, plan.lived, one.on());
  const back = new LookingBack(page, one.on());
  await warmUp(pair, openings, back);
  const moments = momentsToSee(plan.lived.changes, plan.rounds * plan.moments, plan.seed);
  for (let round = 1; round <= plan.rounds; round++) {
    const of = `Round ${round} of ${plan.rounds}`;
    said(`${of}: edits on maps of ${plan.small.factors} and ${plan.large.factors} factors`);
    await editInTurns(round % 2 === 1 ? pair : [pair[1], pair[0]], plan.edits);
    said(`${of}: opening a map of ${plan.lived.factors} factors and ${plan.lived.changes} changes`);
    for (let i = 0; i < plan.openings; i++) for (const way of WAYS) await openings.open(way);
    said(`${of}: moments of its past`);
    await back.open();
    for (const moment of moments.slice((round - 1) * plan.moments, round * plan.moments))
      await back.look(moment);
  }
  return figuresOf(plan, pair, openings, back);
}

/** Nothing of this counts: afterwards programs are compiled and pages are kept, as on any day but the first. */
async function warmUp(pair: Pair, openings: Openings, back: LookingBack): Promise<void> {
  await editInTurns(pair, 1);
  for (const way of WAYS) await openings.open(way);
  await back.open();
  await back.look({ seq: 1, worst: false });
  for (const one of [...pair, openings, back]) one.begin();
}

function figuresOf(plan: Plan, pair: Pair, openings: Openings, back: LookingBack): LiveFigures {
  const [small, large] = [editsOf(plan.small, pair[0]), editsOf(plan.large, pair[1])];
  const moments = (worst: boolean) => back.seen.filter((seen) => seen.worst === worst);
  return {
    edits: [small, large],
    ratio: large.took.median / small.took.median,
    clocks: Math.max(...pair.map(({ apart }) => apart)),
    lived: plan.lived,
    openings: WAYS.map((way) => ({
      way,
      ...rangesOf(
        openings.opened.filter((one) => one.way === way),
        ['took', 'waited'],
      ),
    })),
    openingWork: openings.toll.each,
    byChance: rangesOf(moments(false), ['took', 'waited', 'told']),
    worst: moments(true).length === 0 ? null : rangesOf(moments(true), ['took', 'waited', 'told']),
    momentWork: back.toll.each,
  };
}

function editsOf(map: MapToUse, { seen, toll }: Editing): EditsSeen {
  const kinds = KINDS.map((kind) => [kind, rangeOf(seen.filter((e) => e.kind === kind).map((e) => e.took))]);
  const took = rangeOf(seen.map((edit) => edit.took));
  return { map, took, kinds: Object.fromEntries(kinds), work: toll.each };
}
