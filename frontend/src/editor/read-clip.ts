import type { Certainty, Delay, FactorKind, Polarity } from '../protocol';
import { type Clip, clipLine } from './clip';

const KINDS: readonly FactorKind[] = [
  'CONTEXT',
  'SERVICE',
  'RESOURCE',
  'BEHAVIOUR',
  'OUTCOME',
  'INTERVENTION',
];
const POLARITIES: readonly Polarity[] = ['POSITIVE', 'NEGATIVE', 'UNCERTAIN'];
const CERTAINTIES: readonly Certainty[] = ['GUESS', 'FAIRLY_SURE', 'SURE'];
const DELAYS: readonly Delay[] = ['NONE', 'SHORT', 'LONG'];
/** Longest label, theme and tag, as the map has them. */
const MOST = { label: 200, theme: 60, tag: 40, id: 64 };
const FAR = 1e6;

type Fields = Readonly<Record<string, unknown>>;
type Read<T> = (value: unknown) => T;

class Unfit extends Error {}

/** What a text from the clipboard holds for a map; null when it is not from a map or broken. */
export function readClip(text: string): Clip | null {
  const line = clipLine(text);
  if (line === null) return null;
  try {
    const { factors, links } = fields(JSON.parse(line));
    const clip = { factors: list(factor)(factors), links: list(link)(links) };
    return clip.factors.length > 0 ? clip : null;
  } catch (broken) {
    if (broken instanceof Unfit || broken instanceof SyntaxError) return null;
    throw broken;
  }
}

function factor(value: unknown): Clip['factors'][number] {
  const { id, label, kind, theme, tags, x, y } = fields(value);
  return {
    id: words(MOST.id)(id),
    label: words(MOST.label)(label),
    kind: oneOf(KINDS)(kind),
    theme: theme === null ? null : words(MOST.theme)(theme),
    tags: list(words(MOST.tag))(tags),
    x: number(x),
    y: number(y),
  };
}

function link(value: unknown): Clip['links'][number] {
  const { cause, effect, polarity, strength, certainty, delay } = fields(value);
  const weight = number(strength);
  if (weight <= 0 || weight > 1 || cause === effect) throw new Unfit();
  return {
    cause: words(MOST.id)(cause),
    effect: words(MOST.id)(effect),
    polarity: oneOf(POLARITIES)(polarity),
    strength: weight,
    certainty: oneOf(CERTAINTIES)(certainty),
    delay: oneOf(DELAYS)(delay),
  };
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Unfit();
  return value as Fields;
}

function list<T>(read: Read<T>): Read<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Unfit();
    return value.map(read);
  };
}

function words(most: number): Read<string> {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most) throw new Unfit();
    return value;
  };
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !(Math.abs(value) <= FAR)) throw new Unfit();
  return value;
}

function oneOf<T extends string>(known: readonly T[]): Read<T> {
  return (value) => {
    const found = known.find((one) => one === value);
    if (!found) throw new Unfit();
    return found;
  };
}
