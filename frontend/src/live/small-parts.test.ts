import { describe, expect, it } from 'vitest';
import { waitFor } from './backoff';
import { randomName } from './ids';
import { Presence, type Whereabouts } from './presence';
import { savedState } from './saved-state';
import { MOST_MOVED, split } from './split';
import type { LiveState } from './state';
import { ManualClock } from './testing/manual-clock';

describe('a wait before the next try', () => {
  it.each([
    [0, 0, 500],
    [0, 0.999999, 1000],
    [2, 0.5, 2250],
    [20, 0.999999, 4000],
  ])('after %i failures with luck %f is about %i ms', (failures, random, expected) => {
    expect(Math.round(waitFor(failures, random))).toBe(expected);
  });
});

describe('presence', () => {
  it('is told five times a second at most, the last place always', async () => {
    const clock = new ManualClock();
    const told: Whereabouts[] = [];
    const presence = new Presence(clock, (here) => told.push(here));
    for (let x = 0; x < 100; x += 1) {
      presence.update({ pointer: { x, y: 0 } });
      await clock.pass(10);
    }
    await clock.pass(200);
    expect(told).toHaveLength(6);
    expect(told.at(-1)?.pointer).toEqual({ x: 99, y: 0 });
  });
});

describe('a name', () => {
  it('is 22 characters of base64url and never the same', () => {
    const names = new Set(Array.from({ length: 500 }, randomName));
    expect(names.size).toBe(500);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('a large move', () => {
  it('goes in parts that fit a frame and lose nothing', () => {
    const positions = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`f-${String(i).padStart(62, '0')}`, { x: i / 3, y: -i / 7 }]),
    );
    const parts = split({ type: 'MoveFactors', positions });
    expect(parts).toHaveLength(Math.ceil(5000 / MOST_MOVED));
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(64 * 1024 - 500);
    const moved = parts.flatMap((part) => (part.type === 'MoveFactors' ? Object.keys(part.positions) : []));
    expect(moved).toEqual(Object.keys(positions));
  });
});

describe('how safe the work is', () => {
  const calm: LiveState = {
    ...{ drawing: null, seq: 0, pending: 0, connection: 'live', store: 'up', people: [], you: null },
    ...{ canUndo: false, canRedo: false, setbacks: [] },
  };
  it.each<[Partial<LiveState>, string]>([
    [{}, 'saved'],
    [{ pending: 2 }, 'unsaved'],
    [{ connection: 'reconnecting' }, 'reconnecting'],
    [{ connection: 'reconnecting', pending: 3 }, 'retrying'],
    [{ store: 'restarting', pending: 1 }, 'store'],
    [{ store: 'full', pending: 1 }, 'full'],
    [{ connection: 'signed-out', pending: 1 }, 'signed-out'],
    [{ connection: 'connecting' }, 'connecting'],
  ])('%o is %s', (change, mood) => {
    expect(savedState({ ...calm, ...change }).mood).toBe(mood);
  });
});
