import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangesAnswer, MomentAnswer, PastAnswer } from '../protocol';
import { linesOf, tellers } from './choose-lines';
import { factor } from '../editor/testing/drawings';
import { LookingBack, waitingWords } from './looking-back';
import { changedLinks, marksOf } from './marks';
import type { PastClient } from './past-client';
import { change, difference, moment, someChanges, somePast } from './testing/some-past';

/** A server whose answers wait until they are let go. */
class SlowServer {
  past_: PastAnswer = somePast(10, [4]);
  asked: string[] = [];
  down = false;
  slow = false;
  private waiting: (() => void)[] = [];

  private answer<T>(what: string, value: T): Promise<T> {
    this.asked.push(what);
    if (this.down) return Promise.reject(new Error('away'));
    if (!this.slow) return Promise.resolve(value);
    return new Promise((resolve) => this.waiting.push(() => resolve(value)));
  }

  past = (): Promise<PastAnswer> => this.answer('past', this.past_);
  at = (seq: number): Promise<MomentAnswer> => this.answer(`at ${seq}`, moment(seq));
  momentAt = (): Promise<MomentAnswer> => this.answer('eve', moment(6));
  changes = (from: number, to: number): Promise<ChangesAnswer> =>
    this.answer(`${from}-${to}`, someChanges(from, to));

  async letGo(): Promise<void> {
    for (const go of this.waiting.splice(0)) go();
    await settled();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('looking back', () => {
  let server: SlowServer;
  let looking: LookingBack;
  let again: (() => void)[];

  beforeEach(() => {
    server = new SlowServer();
    again = [];
    looking = new LookingBack(
      server as unknown as PastClient,
      () => undefined,
      (_, work) => {
        again.push(work);
        return () => undefined;
      },
      () => new Date('2026-11-28T12:00:00Z'),
    );
  });

  it('begins today, with what changed since the last named version', async () => {
    await looking.open();
    expect(looking.isToday).toBe(true);
    expect(server.asked).toEqual(['past', 'at 10', '4-10']);
  });

  it('compares with the day before where nothing was named', async () => {
    server.past_ = somePast(10, []);
    await looking.open();
    expect(server.asked).toEqual(['past', 'at 10', 'eve', '6-10']);
  });

  it('asks once where a day ended, however often its moments are looked at', async () => {
    server.past_ = somePast(10, []);
    await looking.open();
    for (const seq of [9, 8]) {
      looking.seek(seq);
      await settled();
    }
    expect(server.asked).toEqual(['past', 'at 10', 'eve', '6-10', 'at 9', 'eve', '6-9', 'at 8', '6-8']);
  });

  it('asks for the newest moment only, however fast one drags', async () => {
    await looking.open();
    server.slow = true;
    server.asked = [];
    for (const seq of [9, 8, 7, 6]) looking.seek(seq);
    await server.letGo();
    await server.letGo();
    await server.letGo();
    expect(server.asked).toEqual(['at 9', 'at 6', '4-6']);
    expect(looking.moment?.seq).toBe(6);
  });

  it('takes another base where the chosen one would come later', async () => {
    await looking.open();
    looking.seek(3);
    expect(looking.base).toBe('day');
  });

  it('shows today with what came since the moment when it compares', async () => {
    await looking.open();
    looking.seek(7);
    await settled();
    looking.compare(true);
    await settled();
    expect(looking.moment?.seq).toBe(10);
    expect(server.asked.at(-1)).toBe('7-10');
  });

  it('goes on looking at today when others go on drawing, and else stays where it is', async () => {
    await looking.open();
    server.past_ = somePast(12, [4]);
    await looking.open();
    expect(looking.seq).toBe(12);
    looking.seek(5);
    server.past_ = somePast(13, [4]);
    await looking.open();
    expect(looking.seq).toBe(5);
  });

  it('says that it cannot read, and tries again', async () => {
    server.down = true;
    await looking.open();
    expect(waitingWords(looking, true)).toBe('We could not read the history. Trying again.');
    expect(waitingWords(looking, false)).toMatch(/needs a connection/);
    server.down = false;
    again[0]?.();
    await settled();
    expect(looking.away).toBe(false);
    expect(looking.moment?.seq).toBe(10);
  });

  it('says that nothing has happened yet', async () => {
    server.past_ = somePast(0, []);
    await looking.open();
    expect(waitingWords(looking, true)).toMatch(/^Nothing has happened/);
  });
});

describe('what changed', () => {
  it('is marked on the map with its strongest word', () => {
    const changes = {
      ...someChanges(1, 2),
      differences: [difference('RENAMED', 'f-1'), difference('CHANGED', 'f-1'), difference('GONE', 'f-2')],
    };
    expect(marksOf(changes, null)).toEqual({ 'f-1': 'renamed' });
  });

  it('is not marked where nearly everything is new', () => {
    const ids = [...'abcdefghi'];
    const changes = { ...someChanges(0, 9), differences: ids.map((id) => difference('NEW', id)) };
    const drawing = { ...moment(9).drawing, factors: ids.map((id) => factor(id)) };
    expect(marksOf(changes, drawing)).toEqual({});
    expect(changedLinks(changes, drawing)).toEqual([]);
    const large = { ...drawing, factors: [...drawing.factors, ...drawing.factors, ...drawing.factors] };
    expect(Object.keys(marksOf(changes, large))).toEqual(ids);
  });

  it('can be told of one person or one group', () => {
    const lines = [change('Heron', 'parents'), change('Wren', 'agencies'), change('Otter', 'parents')];
    expect(tellers(lines)).toEqual({
      groups: ['agencies', 'parents'],
      people: [
        ['Heron', 'Heron'],
        ['Otter', 'Otter'],
        ['Wren', 'Wren'],
      ],
    });
    expect(linesOf(lines, 'group:parents').map(({ by }) => by.id)).toEqual(['Heron', 'Otter']);
    expect(linesOf(lines, 'person:Wren')).toHaveLength(1);
    expect(linesOf(lines, '')).toHaveLength(3);
  });
});
