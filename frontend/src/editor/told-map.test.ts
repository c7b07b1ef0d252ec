import { describe, expect, it } from 'vitest';
import { drawing } from './testing/drawings';
import { toldMap } from './told-map';

describe('the map in words', () => {
  it('tells each factor by the alphabet with the links that lead to it, then those that lead on', () => {
    const map = drawing('Rent>Stress', 'Stress>Illness');
    expect(toldMap(map).map(({ label, sentences }) => [label, ...sentences])).toEqual([
      ['Illness', 'When stress rises, illness rises clearly.'],
      ['Rent', 'When rent rises, stress rises clearly.'],
      ['Stress', 'When rent rises, stress rises clearly.', 'When stress rises, illness rises clearly.'],
    ]);
  });
});
