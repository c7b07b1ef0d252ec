import { describe, expect, it } from 'vitest';
import { remove, say } from './commands';
import { freePlace } from './free-place';
import { removalWords } from './removal-words';
import { type Said, USUAL } from './said';
import { drawing, factor } from './testing/drawings';

const map = drawing('a>b', 'b>c');
const [a, b] = [map.factors[0], map.factors[1]] as [Said['cause'] & never, never];
const middle = { x: 5000, y: 5000 };
const said = (cause: Said['cause'], effect: Said['effect']): Said => ({ cause, effect, ...USUAL });

describe('a sentence as commands', () => {
  it('links two factors that are there with what was said', () => {
    expect(say(map, { ...said({ known: a }, { known: b }), polarity: 'NEGATIVE' }, middle)).toMatchObject([
      {
        ...{ type: 'ConnectFactors', cause: 'a', effect: 'b' },
        stance: { polarity: 'NEGATIVE', strength: 2 / 3, certainty: 'FAIRLY_SURE', delay: 'NONE' },
      },
    ]);
  });

  it('adds a new factor first, beside the one it is linked with', () => {
    const [add, link] = say(map, said({ known: a }, { fresh: 'Sleep' }), middle);
    expect(add).toMatchObject({ type: 'AddFactor', label: 'Sleep' });
    expect(link).toMatchObject({ cause: 'a', effect: add && 'factor' in add ? add.factor : '' });
    const place = add?.type === 'AddFactor' ? add.position : middle;
    expect(Math.hypot(place.x, place.y)).toBeLessThan(600);
  });

  it('adds two new factors apart from each other, where the person looks', () => {
    const commands = say(map, said({ fresh: 'Noise' }, { fresh: 'Sleep' }), middle);
    const [one, two] = commands.flatMap((c) => (c.type === 'AddFactor' ? [c.position] : []));
    expect(commands).toHaveLength(3);
    expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBeGreaterThan(200);
    expect(Math.abs((one?.x ?? 0) - middle.x)).toBeLessThan(400);
  });
});

describe('a free place', () => {
  it('is the wished one when nothing is there', () => {
    expect(freePlace([], { x: 10, y: 20 })).toEqual({ x: 10, y: 20 });
  });

  it('covers no other label', () => {
    const crowd = Array.from({ length: 25 }, (_, i) =>
      factor(`f${i}`, '', (i % 5) * 150, Math.floor(i / 5) * 60),
    );
    const { x, y } = freePlace(crowd, { x: 300, y: 120 });
    for (const f of crowd) expect(Math.abs(f.x - x) >= 200 || Math.abs(f.y - y) >= 90).toBe(true);
  });
});

describe('removing what is picked', () => {
  it('leaves the links of a removed factor to go with it', () => {
    expect(remove(map, { factors: ['a'], links: ['a>b', 'b>c'] })).toEqual([
      { type: 'RemoveLink', link: 'b>c' },
      { type: 'RemoveFactor', factor: 'a' },
    ]);
  });

  it.each([
    [{ factors: ['b'], links: [] }, '“b” and its 2 links are removed.'],
    [{ factors: ['c'], links: [] }, '“c” and its 1 link are removed.'],
    [{ factors: [], links: ['a>b'] }, 'The link from “a” to “b” is removed.'],
    [{ factors: ['a', 'b'], links: ['b>c'] }, '2 factors and 1 link removed.'],
  ])('%o is told as: %s', (picked, words) => {
    expect(removalWords(map, picked)).toBe(words);
  });
});
