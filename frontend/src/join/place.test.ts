import { describe, expect, it } from 'vitest';
import { placeIn, progressOf } from './place';
import { stageOf, workshopAt } from './testing/sample';
import type { Myself, StageKind, Workshop } from './workshop';

const me = (change: Partial<Myself>): Partial<Workshop> => ({
  me: { ...(workshopAt('IDEAS').me as Myself), ...change },
});

describe('the page that is shown', () => {
  it.each<[StageKind, string]>([
    ['WELCOME', 'look'],
    ['FOCAL_FACTOR', 'look'],
    ['IDEAS', 'ideas'],
    ['REVEAL', 'look'],
    ['LINK', 'links'],
    ['CHECK_SIGNS', 'second-looks'],
    ['VOTE', 'votes'],
    ['ACTION_IDEAS', 'actions'],
    ['PLAY_BACK', 'look'],
    ['VALIDATE', 'look'],
    ['CLOSE', 'close'],
  ])('in the stage %s is %s', (kind, place) => {
    expect(placeIn(workshopAt(kind))).toBe(place);
  });

  it.each<[string, Partial<Workshop>, string]>([
    ['before she is let in', me({ whereabouts: 'AT_THE_DOOR' }), 'lobby'],
    ['on a break', me({ whereabouts: 'ON_A_BREAK' }), 'break'],
    ['when she left', me({ whereabouts: 'GONE' }), 'left'],
    ['when she was asked to go', me({ whereabouts: 'REMOVED' }), 'removed'],
    ['when she only watches', me({ watching: true }), 'watching'],
    ['while the workshop is paused', { phase: 'PAUSED' }, 'paused'],
    ['when the workshop is over', { phase: 'CLOSED' }, 'over'],
    ['when it is over and she had left', { phase: 'CLOSED', ...me({ whereabouts: 'GONE' }) }, 'over'],
    ['on a break while it is paused', { phase: 'PAUSED', ...me({ whereabouts: 'ON_A_BREAK' }) }, 'break'],
    ['for somebody who does not take part', { me: null }, 'opening'],
  ])('%s', (_, change, place) => {
    expect(placeIn(workshopAt('IDEAS', change))).toBe(place);
  });

  it('is not yet known before the workshop is here', () => {
    expect(placeIn(null)).toBe('opening');
  });
});

describe('the step', () => {
  it('is the last one that has begun', () => {
    expect(progressOf(workshopAt('IDEAS'))).toEqual({ title: 'Ideas', step: 2, steps: 6 });
    expect(progressOf(workshopAt('REVEAL'))).toMatchObject({ title: 'Ideas', step: 2 });
    expect(progressOf(workshopAt('CLOSE'))).toMatchObject({ title: 'Actions', step: 6 });
  });

  it('is the first one before any has begun', () => {
    const steps = [{ title: 'Ideas', at: 2 }];
    expect(progressOf({ steps, stage: stageOf('WELCOME') })).toEqual({ title: 'Ideas', step: 1, steps: 1 });
  });

  it('is none where the agenda shows none', () => {
    expect(progressOf({ steps: [], stage: stageOf('IDEAS') })).toBeNull();
  });
});
