import type { FactorKind } from '../protocol';
import { type Named, type View, type ViewPart, WHOLE, type Way, withPart } from './view';

/** The longest description of a view that is kept or sent. Bytes of UTF-8. */
export const LONGEST_TEXT = 4 * 1024;
/** The most parts, and the most names in a part, that are taken from outside. */
const MOST = 60;
const LONGEST_NAME = 200;
/** Which steps and lengths of a way can be chosen; null is all the way, or the shortest. */
export const STEPS: Readonly<Record<Way, readonly (number | null)[]>> = {
  around: [1, 2, 3],
  upstream: [1, 2, 3, 4, null],
  downstream: [1, 2, 3, 4, null],
};
export const LENGTHS: readonly (number | null)[] = [null, 3, 4, 6, 8];
const KINDS: readonly FactorKind[] = [
  'CONTEXT',
  'SERVICE',
  'RESOURCE',
  'BEHAVIOUR',
  'OUTCOME',
  'INTERVENTION',
];
const VERSION = 1;

export interface Read {
  view: View;
  /** Parts that this version does not know; they are left out. */
  unknown: number;
}

/** The view as text, to be kept or sent; null when it names too much. */
export function textOfView({ parts, rest }: View): string | null {
  const text = JSON.stringify({ v: VERSION, rest, parts });
  return new TextEncoder().encode(text).length > LONGEST_TEXT ? null : text;
}

/** Reads what somebody else's screen wrote, or an older one: part by part, by shape. Null when it is no view. */
export function viewOf(text: string): Read | null {
  if (text.length > LONGEST_TEXT) return null;
  const read = fields(json(text));
  const parts = read?.['parts'];
  if (!read || read['v'] !== VERSION || !Array.isArray(parts) || parts.length > MOST) return null;
  const known = parts.map(partOf);
  const good = known.filter((part) => part !== null);
  const rest = read['rest'] === 'hide' ? 'hide' : 'fade';
  return { view: good.reduce(withPart, { ...WHOLE, rest }), unknown: known.length - good.length };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function partOf(value: unknown): ViewPart | null {
  const part = fields(value);
  switch (part?.['type']) {
    case 'walk':
      return walkOf(part);
    case 'paths':
      return pathsOf(part);
    case 'kinds': {
      const kinds = names(part['kinds'])?.filter((kind): kind is FactorKind => KINDS.some((k) => k === kind));
      return kinds && kinds.length > 0 ? { type: 'kinds', kinds } : null;
    }
    case 'themes':
      return listed(part['themes'], (themes) => ({ type: 'themes', themes }));
    case 'tags':
      return listed(part['tags'], (tags) => ({ type: 'tags', tags }));
    case 'groups':
      return listed(part['groups'], (groups) => ({ type: 'groups', groups }));
    case 'words':
      return isName(part['words']) ? { type: 'words', words: part['words'] } : null;
    case 'contested':
      return { type: 'contested' };
    case 'unsure':
      return { type: 'unsure' };
    default:
      return null;
  }
}

function walkOf(part: Record<string, unknown>): ViewPart | null {
  const way = (['around', 'upstream', 'downstream'] as const).find((w) => w === part['way']);
  const steps = way && STEPS[way].find((s) => s === part['steps']);
  const from = Array.isArray(part['from']) ? part['from'].map(namedOf) : [];
  const good = from.filter((name) => name !== null);
  if (!way || steps === undefined || good.length === 0 || good.length < from.length || good.length > MOST)
    return null;
  return { type: 'walk', way, from: good, steps };
}

function pathsOf(part: Record<string, unknown>): ViewPart | null {
  const [from, to] = [namedOf(part['from']), namedOf(part['to'])];
  const longest = LENGTHS.find((length) => length === part['longest']);
  return from && to && longest !== undefined ? { type: 'paths', from, to, longest } : null;
}

function namedOf(value: unknown): Named | null {
  const named = fields(value);
  const [id, label] = [named?.['id'], named?.['label']];
  return isName(id) && isName(label) ? { id, label } : null;
}

function listed(value: unknown, make: (all: string[]) => ViewPart): ViewPart | null {
  const all = names(value);
  return all && all.length > 0 ? make(all) : null;
}

function names(value: unknown): string[] | null {
  return Array.isArray(value) && value.length <= MOST && value.every(isName) ? [...new Set(value)] : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

function fields(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
