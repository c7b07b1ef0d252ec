import { describe, expect, it } from 'vitest';
import type { Departed } from '../live/departed';
import type { Setback } from '../live/setback';
import type { MapCommand } from '../protocol';
import { link } from './commands';
import { offer } from './offered-back';
import { USUAL } from './said';
import { drawing, factor } from './testing/drawings';

const otter = { id: 'p-otter', pseudonym: 'Otter', group: 'practitioners' };
const sleep: Departed = { what: 'factor', by: otter, factor: factor('a', 'Sleep', 40, 50), links: 2 };
const parked = (body: MapCommand, gone: Departed[] = [sleep]): Setback => ({
  ...{ opId: 'o1', outcome: 'parked', body, reason: 'FACTOR_GONE', message: null, gone },
});

describe('what is offered back', () => {
  it('is a removed factor with the text its author gave it', () => {
    const { words, commands } = offer(parked({ type: 'RenameFactor', factor: 'a', label: 'Sleep at home' }));
    expect(words).toBe(
      'Otter removed “Sleep” while you changed it. Bring it back with your text, “Sleep at home”?',
    );
    expect(commands).toMatchObject([
      { type: 'AddFactor', label: 'Sleep at home', position: { x: 40, y: 50 } },
    ]);
  });

  it('is a removed factor with what its author did to it, under a new id', () => {
    const { commands } = offer(parked({ type: 'SetTags', factor: 'a', tags: ['night'] }));
    const [add, tags] = commands as [{ factor: string } & MapCommand, MapCommand];
    expect(add.factor).not.toBe('a');
    expect(tags).toEqual({ type: 'SetTags', factor: add.factor, tags: ['night'] });
  });

  it('is a link together with the end that was removed', () => {
    const { words, commands } = offer(parked(link('a', 'b', USUAL)));
    const [add] = commands as [{ factor: string } & MapCommand, MapCommand];
    expect(words).toContain('Otter removed “Sleep” while you linked it.');
    expect(commands[1]).toMatchObject({ type: 'ConnectFactors', cause: add.factor, effect: 'b' });
  });

  it('is a removed link with what its author said about it', () => {
    const [drawn] = drawing('a>b').links as [never];
    const gone: Departed = { what: 'link', by: otter, link: drawn, cause: 'Noise', effect: 'Sleep' };
    const { stance } = link('a', 'b', USUAL);
    const { commands } = offer(parked({ type: 'MakeClaim', link: 'a>b', claim: 'c', stance }, [gone]));
    expect(commands).toMatchObject([{ type: 'ConnectFactors', cause: 'a', effect: 'b' }]);
  });

  it('is nothing when this screen did not see what was removed', () => {
    const { words, commands } = offer(parked({ type: 'SetKind', factor: 'a', kind: 'OUTCOME' }, []));
    expect(words).toBe('The factor has been removed.');
    expect(commands).toEqual([]);
  });

  it('is nothing for a refusal, which is told in the words of the server', () => {
    const refused: Setback = { ...parked({ type: 'Undo' }, []), outcome: 'refused', message: 'Not now.' };
    expect(offer(refused)).toEqual({ words: 'Not now.', commands: [] });
  });
});
