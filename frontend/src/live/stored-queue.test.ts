import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pending } from './pending';
import type { Setback } from './setback';
import { StoredQueue } from './stored-queue';
import { addFactor } from './testing/room';

const wish = (opId: string): Pending => ({ opId, base: 3, group: null, body: addFactor(opId) });
const setback = (opId: string): Setback => ({
  ...{ opId, outcome: 'parked', body: addFactor(opId), reason: 'FACTOR_GONE', message: null, gone: [] },
});

describe('the queue that outlives a tab', () => {
  it('gives back in the order things were asked for', async () => {
    const queue = await StoredQueue.open('order');
    for (const name of ['c', 'a', 'b']) queue.keep('map/m1|p1', wish(name));
    const again = await StoredQueue.open('order');
    await queue.settled();
    expect(await again.pending('map/m1|p1')).toEqual([wish('c'), wish('a'), wish('b')]);
  });

  it('forgets what was answered', async () => {
    const queue = await StoredQueue.open('drop');
    queue.keep('map/m1|p1', wish('a'));
    queue.keep('map/m1|p1', wish('b'));
    queue.drop('a');
    expect(await queue.pending('map/m1|p1')).toEqual([wish('b')]);
  });

  it('keeps documents and people apart', async () => {
    const queue = await StoredQueue.open('shelves');
    queue.keep('map/m1|p1', wish('a'));
    expect(await queue.pending('map/m1|p2')).toEqual([]);
    expect(await queue.pending('map/m2|p1')).toEqual([]);
  });

  it('turns a parked wish into one that is offered back', async () => {
    const queue = await StoredQueue.open('parked');
    queue.keep('map/m1|p1', wish('a'));
    queue.park('map/m1|p1', setback('a'));
    expect(await queue.pending('map/m1|p1')).toEqual([]);
    expect(await queue.setbacks('map/m1|p1')).toEqual([setback('a')]);
  });
});
