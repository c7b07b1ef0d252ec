import { describe, expect, it } from 'vitest';
import { foreseenWorkshop, writes } from './foresee-workshop';
import { workshopAt } from './testing/sample';
import type { ActionIdea, Ballot, Workshop, WorkshopCommand } from './workshop';

const written: WorkshopCommand = { type: 'WriteIdea', idea: 'i-1', text: 'Long waits' };
const ballot: Ballot = {
  ...{ id: 'v-1', kind: 'DOTS', aspects: [], things: [], dots: 3, closed: false, handedIn: 0, mine: null },
};
const action: Omit<ActionIdea, 'id' | 'mine'> = {
  ...{ what: 'A bench', where: ['f-1'], who: 'The council', when: 'May', place: 'Park', depth: null },
};

function seen(workshop: Workshop, ...commands: WorkshopCommand[]): Workshop {
  return foreseenWorkshop(workshop, commands);
}

describe('what a phone foresees', () => {
  it('is her idea among hers at once', () => {
    expect(seen(workshopAt('IDEAS'), written).ideas).toEqual([
      { id: 'i-1', text: 'Long waits', shown: false },
    ]);
  });

  it('is one idea when the same is said twice, whatever the capitals and white space', () => {
    const again: WorkshopCommand = { type: 'WriteIdea', idea: 'i-2', text: ' long  WAITS' };
    expect(seen(workshopAt('IDEAS'), written, again, written).ideas).toHaveLength(1);
  });

  it('is an idea in other words, and one less when it is taken back', () => {
    const reworded: WorkshopCommand = { type: 'RewordIdea', idea: 'i-1', text: 'Very long waits' };
    expect(seen(workshopAt('IDEAS'), written, reworded).ideas[0]?.text).toBe('Very long waits');
    expect(seen(workshopAt('IDEAS'), written, { type: 'TakeBackIdea', idea: 'i-1' }).ideas).toEqual([]);
  });

  it.each<[string, WorkshopCommand[], string]>([
    ['a break', [{ type: 'TakeBreak' }], 'ON_A_BREAK'],
    ['back from a break', [{ type: 'TakeBreak' }, { type: 'Arrive' }], 'HERE'],
    ['gone', [{ type: 'Leave' }], 'GONE'],
    ['gone and in again', [{ type: 'Leave' }, { type: 'Arrive' }], 'HERE'],
  ])('is where she is: %s', (_, commands, whereabouts) => {
    expect(seen(workshopAt('IDEAS'), ...commands).me?.whereabouts).toBe(whereabouts);
  });

  it('does not let her in from the door, nor back when she was asked to go', () => {
    for (const whereabouts of ['AT_THE_DOOR', 'REMOVED'] as const) {
      const workshop = workshopAt('IDEAS');
      const outside = { ...workshop, me: workshop.me && { ...workshop.me, whereabouts } };
      expect(seen(outside, { type: 'Arrive' }).me?.whereabouts).toBe(whereabouts);
    }
  });

  it('is her ballot, as long as the vote is open', () => {
    const dots: WorkshopCommand = { type: 'HandInDots', vote: 'v-1', things: ['a'] };
    const open = workshopAt('VOTE', { votes: [ballot] });
    const closed = workshopAt('VOTE', { votes: [{ ...ballot, closed: true }] });
    expect(seen(open, dots).votes[0]?.mine).toEqual({ things: ['a'] });
    expect(seen(closed, dots).votes[0]?.mine).toBeNull();
  });

  it('is her action, once, until she takes it back', () => {
    const suggested: WorkshopCommand = { type: 'SuggestAction', action: 'a-1', ...action };
    const workshop = seen(workshopAt('ACTION_IDEAS'), suggested, suggested);
    expect(workshop.actions).toEqual([{ id: 'a-1', ...action, mine: true }]);
    expect(seen(workshop, { type: 'TakeBackAction', action: 'a-1' }).actions).toEqual([]);
  });

  it('leaves what the server said as it was', () => {
    const workshop = workshopAt('IDEAS');
    seen(workshop, written);
    expect(workshop.ideas).toEqual([]);
  });

  it('knows what a command writes', () => {
    expect(writes(written)).toBe('i-1');
    expect(writes({ type: 'HandInDots', vote: 'v-1', things: [] })).toBe('v-1');
    expect(writes({ type: 'TakeBackAction', action: 'a-1' })).toBe('a-1');
    expect(writes({ type: 'Leave' })).toBeNull();
  });
});
