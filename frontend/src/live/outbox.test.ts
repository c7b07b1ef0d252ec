import { describe, expect, it } from 'vitest';
import { MOST_IN_FLIGHT, Outbox } from './outbox';
import { type Pending, standing } from './pending';
import { ManualClock } from './testing/manual-clock';
import { addFactor } from './testing/room';

const wish = (opId: string, group: string | null = null): Pending => ({
  ...{ opId, base: 0, group },
  body: addFactor(opId),
});

function outboxWith(...names: string[]) {
  const clock = new ManualClock();
  const outbox = new Outbox(clock);
  for (const name of names) outbox.add(wish(name));
  const sent: string[] = [];
  const pump = () => outbox.pump((w) => sent.push(w.opId) > 0);
  return { clock, outbox, sent, pump };
}

describe('the outbox', () => {
  it('keeps only so many on their way', () => {
    const { outbox, sent, pump } = outboxWith(...Array.from({ length: 20 }, (_, i) => `o${i}`));
    pump();
    expect(sent).toHaveLength(MOST_IN_FLIGHT);
    outbox.saved('o0', 1);
    pump();
    expect(sent.at(-1)).toBe(`o${MOST_IN_FLIGHT}`);
  });

  it('waits as long as a busy server asks and sends the same wish again', async () => {
    const { clock, outbox, sent, pump } = outboxWith('a');
    pump();
    outbox.busy('a', 500);
    expect(pump()).toBe(500);
    await clock.pass(500);
    pump();
    expect(sent).toEqual(['a', 'a']);
  });

  it('asks again for what was declined because it overtook a wish the server was too busy for', async () => {
    const { clock, outbox, sent, pump } = outboxWith('a', 'b');
    pump();
    outbox.busy('a', 500);
    const answer = outbox.declined('b');
    expect(answer?.again).toMatchObject({ body: addFactor('b') });
    await clock.pass(500);
    pump();
    expect(sent).toEqual(['a', 'b', 'a', answer?.again?.opId]);
  });

  it('shows a saved wish until the sheet holds it', () => {
    const { outbox } = outboxWith('a');
    outbox.saved('a', 7);
    outbox.reached(6);
    expect([outbox.shown.length, outbox.unsaved]).toEqual([1, 0]);
    outbox.reached(7);
    expect(outbox.shown).toEqual([]);
  });

  it('slows down before the server has to say so', () => {
    const { outbox, sent, pump } = outboxWith(...Array.from({ length: 60 }, (_, i) => `o${i}`));
    let wait = pump();
    while (sent.length < 40) {
      for (const name of sent) outbox.saved(name, 1);
      wait = pump();
    }
    for (const name of sent) outbox.saved(name, 1);
    wait = pump();
    expect(sent).toHaveLength(40);
    expect(wait).toBeGreaterThan(0);
  });
});

describe('pending wishes with undo among them', () => {
  const undo: Pending = { ...wish('u'), body: { type: 'Undo' } };
  const redo: Pending = { ...wish('r'), body: { type: 'Redo' } };
  const factors = (wishes: Pending[]) => standing(wishes).map((body) => 'factor' in body && body.factor);

  it.each<[string, Pending[], string[]]>([
    ['an undo takes back the wish before it', [wish('a'), wish('b'), undo], ['a']],
    ['an undo takes back a whole group', [wish('a'), wish('b', 'g'), wish('c', 'g'), undo], ['a']],
    ['a redo brings it again', [wish('a'), wish('b'), undo, redo], ['a', 'b']],
    ['an undo that reaches behind them shows nothing', [undo, wish('a')], ['a']],
    ['a new wish ends what could be redone', [wish('a'), undo, wish('b'), redo], ['b']],
  ])('%s', (_, wishes, expected) => {
    expect(factors(wishes)).toEqual(expected);
  });
});
