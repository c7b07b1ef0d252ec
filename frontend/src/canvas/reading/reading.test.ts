import { describe, expect, it } from 'vitest';
import { factor, found, link, scene } from '../testing/maps';
import { pathBetween } from './path';
import { readBetween, readLink, readPicked } from './read';
import { type Among, type Way, walk } from './walk';

/**
 * rent      stress -> sleep
 *      damp        -> anger
 * rent and damp lead to stress; alone stands below.
 */
const map = scene(
  [
    factor('rent', 0, 0, 'Rent'),
    factor('damp', 0, 200, 'Damp homes'),
    factor('stress', 400, 80, 'Stress'),
    factor('sleep', 800, 0, 'Sleep'),
    factor('anger', 800, 200, 'Anger'),
    factor('alone', 420, 600, 'Alone'),
  ],
  [
    link('rent -+> stress', { strength: 1 }),
    link('damp -?> stress', { contested: true }),
    link('stress --> sleep', { strength: 2 / 3 }),
    link('stress -+> anger', { delay: 'SHORT' }),
  ],
);

const steps = (from: string, ...ways: Way[]) => {
  let at = from;
  let among: Among | null = null;
  return ways.map((way) => {
    const step = walk(map, at, way, among);
    if (step) [at, among] = [step.to.id, step.among];
    return step === null ? null : `${step.link ? '' : 'over '}${step.to.id}`;
  });
};

describe('walking by arrow keys', () => {
  it('goes right to an effect and left to a cause, the nearest first', () => {
    expect(steps('rent', 'right', 'right')).toEqual(['stress', 'sleep']);
    expect(steps('sleep', 'left', 'left')).toEqual(['stress', 'rent']);
  });

  it('goes up and down among the effects of the factor one came from', () => {
    expect(steps('stress', 'right', 'down', 'up')).toEqual(['sleep', 'anger', 'sleep']);
  });

  it('goes up and down among causes after going left', () => {
    expect(steps('stress', 'left', 'down')).toEqual(['rent', 'damp']);
  });

  it('goes over the paper where no link leads that way', () => {
    expect(steps('stress', 'down')).toEqual(['over alone']);
    expect(steps('alone', 'up')).toEqual(['over stress']);
  });

  it('stays at the edge of the map', () => {
    expect(steps('anger', 'right')).toEqual([null]);
  });

  it('says how many there are to go through', () => {
    expect(walk(map, 'stress', 'right', null)?.among).toMatchObject({ side: 'effects', place: 0, count: 2 });
  });
});

describe('reading aloud', () => {
  it('says a link as a sentence', () => {
    expect(readLink(found(map.link('rent>stress')))).toBe('When rent rises, stress rises strongly.');
    expect(readLink(found(map.link('damp>stress')))).toBe(
      'When damp homes rises, stress may rise or fall. People disagree.',
    );
    expect(readLink(found(map.link('stress>anger')))).toBe(
      'When stress rises, anger rises a little, after a while.',
    );
  });

  it('reads a factor with all its links', () => {
    expect(readPicked(map, ['sleep'], [])).toBe(
      'Sleep, context. 1 link in, 0 links out. When stress rises, sleep falls clearly.',
    );
  });

  it('reads the way between two factors and what comes of it', () => {
    expect(readBetween(map, 'rent', 'sleep')).toBe(
      'From rent to sleep, 2 links. When rent rises, stress rises strongly. When stress rises, sleep falls clearly. ' +
        'Taken together: when rent rises, sleep falls.',
    );
  });

  it('reads the other way round when only that way leads', () => {
    expect(readBetween(map, 'sleep', 'stress')).toBe(
      'From stress to sleep, 1 link. When stress rises, sleep falls clearly.',
    );
  });

  it('says when no way leads between them', () => {
    expect(pathBetween(map, 'rent', 'alone')).toBeNull();
    expect(readBetween(map, 'rent', 'alone')).toBe('No way along links leads between rent and alone.');
  });
});
