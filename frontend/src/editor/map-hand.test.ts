import { beforeEach, describe, expect, it } from 'vitest';
import type { Picked } from '../canvas/contract';
import type { LiveSession } from '../live/session';
import { addFactor, connect, Room } from '../live/testing/room';
import type { MapCommand } from '../protocol';
import { MapHand } from './map-hand';
import { Notices, STAYS } from './notices';
import { USUAL } from './said';

let room: Room;
let session: LiveSession;
let notices: Notices;
let ringed: string[];
let picked: Picked | null;
let hand: MapHand;

const drawn = () => session.state.drawing;
const words = () => notices.shown.map((notice) => notice.words);

beforeEach(async () => {
  room = new Room();
  ({ session } = await room.enter('Heron'));
  notices = new Notices(room.clock, () => {});
  ringed = [];
  picked = null;
  hand = new MapHand(
    session,
    notices,
    (ids) => {
      ringed = ids;
    },
    (now) => {
      picked = now;
    },
  );
  session.submit(addFactor('a', 'Noise'));
  session.submit(addFactor('b', 'Sleep'));
  await room.clock.pass(1);
});

describe('what a person does with the map', () => {
  it('links by drawing with the usual stance and rings the new link', () => {
    hand.connect({ cause: 'a', effect: 'b', polarity: 'NEGATIVE' });
    const [link] = drawn()?.links ?? [];
    expect(link).toMatchObject({
      cause: 'a',
      effect: 'b',
      polarity: 'NEGATIVE',
      ...{ certainty: 'FAIRLY_SURE' },
    });
    expect(ringed).toEqual([link?.id]);
  });

  it('says so when a drawn link is a further claim', () => {
    session.submit(connect('a', 'b'));
    hand.connect({ cause: 'a', effect: 'b', polarity: 'NEGATIVE' });
    expect(words()).toEqual(['These two are already linked. Your view is added as a further claim.']);
    expect(drawn()?.links).toHaveLength(1);
  });

  it('adds new factors and their link as one step', async () => {
    hand.say({ cause: { fresh: 'Rent' }, effect: { fresh: 'Stress' }, ...USUAL }, { x: 0, y: 0 });
    expect(drawn()?.factors.map((factor) => factor.label)).toEqual(['Noise', 'Sleep', 'Rent', 'Stress']);
    session.undo();
    expect(drawn()?.factors.map((factor) => factor.label)).toEqual(['Noise', 'Sleep']);
  });

  it('offers to take a removal back until something else is done', () => {
    hand.remove({ factors: ['a'], links: [] });
    expect(words()).toEqual(['“Noise” is removed.']);
    hand.rename({ id: 'b', label: 'Rest' });
    expect(words()).toEqual([]);
  });

  it('takes a removal back', () => {
    hand.remove({ factors: ['a'], links: [] });
    notices.shown[0]?.actions[0]?.run();
    expect(drawn()?.factors).toHaveLength(2);
    expect(words()).toEqual([]);
  });

  it('picks a new factor only where one wants to go on from it', () => {
    hand.add({ label: 'Rent', x: 0, y: 0, pick: false });
    expect(picked).toBeNull();
    hand.add({ label: 'Stress', x: 0, y: 0, pick: true });
    const stress = drawn()?.factors.find((factor) => factor.label === 'Stress');
    expect(picked).toEqual({ factors: [stress?.id], links: [] });
  });

  it('does several things as one step and says so', () => {
    const commands: MapCommand[] = ['a', 'b'].map((factor) => ({ type: 'SetTheme', factor, theme: 'Home' }));
    hand.does({ commands, words: 'Done.' });
    expect(words()).toEqual(['Done.']);
    session.undo();
    expect(drawn()?.factors.map((factor) => factor.theme)).toEqual([null, null]);
  });

  it('only says what changes nothing', () => {
    hand.does({ commands: [], words: 'Copied.' });
    expect(notices.shown[0]?.actions).toEqual([]);
    expect(session.state.pending).toBe(0);
  });

  it('asks nothing of the session when nothing was moved', () => {
    hand.move({ positions: {}, tidy: true });
    expect(session.state.pending).toBe(0);
    expect(words()).toEqual([]);
  });

  it('lets a sentence go after a while', async () => {
    hand.remove({ factors: ['a'], links: [] });
    await room.clock.pass(STAYS + 1);
    expect(words()).toEqual([]);
  });
});
