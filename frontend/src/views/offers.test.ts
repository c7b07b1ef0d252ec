import { beforeEach, describe, expect, it } from 'vitest';
import { Notices } from '../editor/notices';
import { type Guest, Room } from '../live/testing/room';
import { Offers } from './offers';
import { named } from './testing/maps';
import type { View } from './view';

const view: View = {
  parts: [{ type: 'walk', way: 'upstream', from: named('stress'), steps: 2 }, { type: 'contested' }],
  rest: 'fade',
};

describe('showing others how one looks', () => {
  let room: Room;
  let heron: Guest;
  let otter: Guest;
  let seen: string[];

  const desk = (guest: Guest) => {
    const notices = new Notices(room.clock, () => {});
    const offers = new Offers(notices, (by, { parts }) => seen.push(`${by}: ${parts.length} parts`));
    offers.follow(guest.session);
    return { notices, offers, says: () => notices.shown.map(({ words }) => words) };
  };
  const presses = (desk: { notices: Notices }, words: string) =>
    desk.notices.shown[0]?.actions.find((action) => action.words === words)?.run();

  beforeEach(async () => {
    room = new Room();
    seen = [];
    heron = await room.enter('Heron');
    otter = await room.enter('Otter');
    room.server.gather();
    await room.clock.pass(10);
  });

  it('asks, and changes nothing before a yes', async () => {
    const [hers, theirs] = [desk(heron), desk(otter)];
    hers.offers.make(view);
    await room.clock.pass(10);
    expect(hers.says()).toEqual(['Otter is asked to look.']);
    expect(theirs.says()).toEqual([
      'Heron wants to show you: everything up to 2 steps before “stress”, only where people disagree.',
    ]);
    expect(seen).toEqual([]);
    presses(theirs, 'Look');
    expect(seen).toEqual(['Heron: 2 parts']);
    expect(theirs.says()).toEqual([]);
  });

  it('is declined by one press', async () => {
    const [hers, theirs] = [desk(heron), desk(otter)];
    hers.offers.make(view);
    await room.clock.pass(10);
    presses(theirs, 'Not now');
    expect([seen, theirs.says()]).toEqual([[], []]);
  });

  it('shows the newest of one person only', async () => {
    const theirs = desk(otter);
    for (const words of ['one', 'two'])
      desk(heron).offers.make({ parts: [{ type: 'words', words }], rest: 'fade' });
    await room.clock.pass(10);
    expect(theirs.says()).toEqual(['Heron wants to show you: only with “two” in it.']);
  });

  it('says what it leaves out, and what it cannot read', async () => {
    const theirs = desk(otter);
    heron.session.offer('{"v":1,"parts":[{"type":"spell"},{"type":"unsure"}]}');
    await room.clock.pass(10);
    expect(theirs.says()).toEqual([
      'Heron wants to show you: only what is a guess. 1 part of it is not known here and left out.',
    ]);
    heron.session.offer('<img src=x onerror=alert(1)>');
    await room.clock.pass(10);
    expect(theirs.says()).toEqual([
      'Heron wants to show you something that this page cannot read. Load the page again to see it.',
    ]);
  });

  it('says when nobody is there, when there is no connection, and when it is too much', async () => {
    const hers = desk(heron);
    hers.offers.make({ parts: [{ type: 'words', words: 'x'.repeat(5_000) }], rest: 'fade' });
    expect(hers.says()).toEqual(['This view names too many factors to show or keep. Start from fewer.']);
    room.server.gather(['p-Heron']);
    await room.clock.pass(10);
    hers.offers.make(view);
    expect(hers.says()).toEqual(['Nobody else has the map open now.']);
    heron.network.online = false;
    heron.network.cut();
    hers.offers.make(view);
    expect(hers.says()).toEqual(['This needs a connection. Try again when you are connected.']);
  });
});
