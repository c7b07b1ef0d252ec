import type { Machine } from '../driver/machine.ts';
import { lined, short } from '../driver/table.ts';
import { KINDS } from './edits.ts';
import type { EditsSeen, LiveFigures, Moments } from './measure.ts';
import type { Range } from './range.ts';
import type { Work } from './toll.ts';

/** The most that the medians of edits and openings may be, and the most that any moment may take. Milliseconds. */
const WANTED = { edit: 150, opening: 1_000, moment: 500 } as const;
const WAYS = { card: 'by its card', address: 'by its address' } as const;

/** The figures as lines of text. */
export function asText(figures: LiveFigures, machine: Machine, rounds: number): string {
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memory} MB, ${machine.system}, no graphics card`,
    `${machine.browser}; Node ${machine.node}; median (5 % to 95 %) of ${rounds} rounds, in milliseconds`,
    '',
    ...edits(figures),
    ...openings(figures),
    ...moments(figures),
  ].join('\n');
}

function edits({ edits: both, ratio, clocks }: LiveFigures): string[] {
  return [
    'From a gesture in one browser until another has drawn the edit',
    ...lined(
      ['factors', 'edits', 'seen after', 'wanted', ...KINDS],
      both.map(({ map, took, kinds }) => [
        String(map.factors),
        String(took.n),
        say(took),
        judged(took.median, WANTED.edit),
        ...KINDS.map((kind) => short(kinds[kind].median)),
      ]),
    ),
    `Large to small: ${ratio.toFixed(2)}. Clocks of the pages differed by ${clocks.toFixed(2)} at most, taken off.`,
    ...both.map(({ map, work }: EditsSeen) => `CPU for one, ${map.factors} factors: ${worked(work)}`),
    '',
  ];
}

function openings({ openings: ways, openingWork, lived }: LiveFigures): string[] {
  return [
    `Opening a map of ${lived.factors} factors and ${lived.changes} changes, read from the store each time`,
    ...lined(
      ['opened', 'times', 'drawn after', 'wanted', 'waited for answers'],
      ways.map(({ way, took, waited }) => [
        WAYS[way],
        String(took.n),
        say(took),
        judged(took.median, WANTED.opening),
        say(waited),
      ]),
    ),
    `CPU for one: ${worked(openingWork)}`,
    '',
  ];
}

function moments({ byChance, worst, momentWork, lived }: LiveFigures): string[] {
  const row = (name: string, { took, waited, told }: Moments) => [
    name,
    String(took.n),
    say(took),
    short(took.most),
    judged(took.most, WANTED.moment),
    say(waited),
    say(told),
  ];
  return [
    `Looking at any moment of the past of that map of ${lived.factors} factors`,
    ...lined(
      ['moments', 'times', 'drawn after', 'longest', 'wanted', 'waited for answers', 'told in words after'],
      [row('by chance', byChance), ...(worst ? [row('just before a checkpoint', worst)] : [])],
    ),
    `CPU for one: ${worked(momentWork)}`,
    '',
  ];
}

function judged(value: number, most: number): string {
  return `< ${most} ${value < most ? 'met' : 'MISSED'}`;
}

function say({ median, low, high }: Range): string {
  return `${short(median)} (${short(low)}-${short(high)})`;
}

function worked({ server, store, browsers }: Work): string {
  return `server ${short(server)}, store ${short(store)}, browsers ${short(browsers)}`;
}
