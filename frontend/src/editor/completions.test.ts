import { describe, expect, it } from 'vitest';
import { called, complete } from './completions';
import { factor } from './testing/drawings';

const factors = ['Poor sleep', 'Sleep at home', 'Asleep early', 'Crèche places', 'Noise'].map((l) =>
  factor(l, l),
);
const labels = (typed: string) => complete(factors, typed, 4).map((c) => c.factor.label);

describe('completions', () => {
  it('come in order: start of the label, start of a word, inside a word', () => {
    expect(labels('sle')).toEqual(['Sleep at home', 'Poor sleep', 'Asleep early']);
  });

  it('pass over capitals and accents', () => {
    expect(labels('CRECHE')).toEqual(['Crèche places']);
  });

  it('show which part was typed', () => {
    expect(complete(factors, 'sle', 1)[0]?.parts).toEqual(['', 'Sle', 'ep at home']);
    expect(complete(factors, 'creche', 1)[0]?.parts).toEqual(['', 'Crèche', ' places']);
  });

  it('are never more than asked for', () => {
    expect(complete(factors, 'e', 2)).toHaveLength(2);
  });

  it('find a factor by its whole name, however it is written', () => {
    expect(called(factors, '  sleep   AT home ')?.label).toBe('Sleep at home');
    expect(called(factors, 'sleep')).toBeUndefined();
  });
});
