// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { Listeners } from '../live/listeners';
import type { LiveSession } from '../live/session';
import { acquire, release } from '../live/sessions';
import type { LiveState } from '../live/state';
import './live-people';
import './live-status';

const calm: LiveState = {
  ...{ drawing: null, seq: 0, pending: 0, connection: 'live', store: 'up', canUndo: false, canRedo: false },
  ...{
    people: [],
    setbacks: [],
    you: { id: 'p1', pseudonym: 'Heron', group: 'parents', role: 'FACILITATOR' },
  },
};
const present = (id: string, pseudonym: string, group: string) => ({
  ...{ id, pseudonym, group, pointer: null, selection: [] },
});

class Spoken {
  readonly changes = new Listeners<LiveState>();
  readonly document = 'map/m1';
  state = calm;
  closed = false;
  close(): void {
    this.closed = true;
  }
  become(change: Partial<LiveState>): void {
    this.state = { ...calm, ...change };
    this.changes.tell(this.state);
  }
}

let session: Spoken;

function opened(): void {
  session = new Spoken();
  acquire('map/m1', () => session as unknown as LiveSession);
}

async function shown(tag: 'live-status' | 'live-people') {
  const element = document.createElement(tag);
  element.documentId = 'm1';
  document.body.append(element);
  await element.updateComplete;
  return async () => {
    await element.updateComplete;
    return (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
}

afterEach(() => {
  document.body.replaceChildren();
  session.become({});
  release('map/m1');
});

describe('the words in the top bar', () => {
  it('wait for a session that opens later', async () => {
    const words = await shown('live-status');
    expect(await words()).toBe('Opening the map');
    opened();
    expect(await words()).toBe('All changes saved');
  });

  it.each<[Partial<LiveState>, string]>([
    [{ connection: 'reconnecting', pending: 3 }, '3 changes not saved yet, trying again'],
    [{ connection: 'reconnecting' }, 'Connecting again'],
    [{ store: 'restarting' }, 'The map store is restarting. You can go on.'],
    [{ store: 'full', pending: 2 }, 'The disk is nearly full. 2 changes wait here, not saved yet.'],
    [{ store: 'full', pending: 1 }, 'The disk is nearly full. 1 change waits here, not saved yet.'],
    [{ store: 'full' }, 'The disk is nearly full. New changes will wait here.'],
    [{ connection: 'signed-out', pending: 1 }, 'Signed out, 1 change kept here'],
  ])('in %o are: %s', async (change, expected) => {
    opened();
    const words = await shown('live-status');
    session.become(change);
    expect(await words()).toBe(expected);
  });

  it('count everybody once, however many windows they have open', async () => {
    opened();
    const words = await shown('live-people');
    const otter = present('p2', 'Otter', 'practitioners');
    session.become({ people: [present('p1', 'Heron', 'parents'), otter, otter] });
    expect(await words()).toBe('Ot He 2 people here');
  });
});

describe('a session that several parts of a page share', () => {
  it('ends when the last of them lets go', () => {
    opened();
    acquire('map/m1');
    release('map/m1');
    expect(session.closed).toBe(false);
    release('map/m1');
    expect(session.closed).toBe(true);
  });

  it('goes on until everything is saved', () => {
    opened();
    session.become({ pending: 1 });
    release('map/m1');
    expect(session.closed).toBe(false);
    session.become({ pending: 0 });
    expect(session.closed).toBe(true);
  });
});
