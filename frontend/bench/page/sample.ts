import { random } from '../../src/canvas/layout/random';
import { newFactor, newLink } from '../../src/live/parts';
import type { Drawing, FactorKind, Polarity } from '../../src/protocol';

const LINKS_A_FACTOR = 3;
const COLUMN = 260;
const ROW = 130;
/** Width to height of the grid, as that of the room. */
const ASPECT = 1.6;
const JITTER = 24;
const KINDS: readonly FactorKind[] = [
  'CONTEXT',
  'SERVICE',
  'RESOURCE',
  'BEHAVIOUR',
  'OUTCOME',
  'INTERVENTION',
];
const SIGNS: readonly Polarity[] = ['POSITIVE', 'NEGATIVE', 'UNCERTAIN'];
const WORDS = [
  'trust',
  'poverty',
  'waiting times',
  'sleep',
  'early help',
  'childcare',
  'peer support',
  'damp homes',
];

/**
 * A map of so many factors on a shaken grid, three links a factor between any two of them: lines as long as the map
 * is wide, which is the worst case for a painter. The same seed gives the same map.
 */
export function sample(count: number, seed: number): Drawing {
  const next = random(seed);
  const any = (n: number) => Math.floor(next() * n);
  const columns = Math.ceil(Math.sqrt((count * ASPECT * ROW) / COLUMN));
  const shaken = () => (next() - 0.5) * JITTER;
  const factors = Array.from({ length: count }, (_, i) => {
    const label = `${WORDS[any(WORDS.length)]} ${i}`;
    const [x, y] = [(i % columns) * COLUMN + shaken(), Math.floor(i / columns) * ROW + shaken()];
    return newFactor({ id: `f${i}`, label, kind: KINDS[any(KINDS.length)] ?? 'CONTEXT', x, y });
  });
  const links = Array.from({ length: count * LINKS_A_FACTOR }, (_, i) => {
    const cause = any(count);
    const effect = (cause + 1 + any(count - 1)) % count;
    const polarity = SIGNS[any(SIGNS.length)] ?? 'POSITIVE';
    const more = { certainty: 'SURE', delay: 'NONE' } as const;
    const strength = (1 + any(3)) / 3;
    return newLink({ id: `l${i}`, cause: `f${cause}`, effect: `f${effect}`, polarity, strength, ...more });
  });
  return { title: 'Benchmark', focal: null, factors, links };
}
