import { describe, expect, it } from 'vitest';
import { addFactor, person, Room } from '../live/testing/room';
import { Notices } from './notices';
import { SessionNotices } from './session-notices';

async function parked() {
  const room = new Room();
  const { session, network } = await room.enter('Heron');
  const notices = new Notices(room.clock, () => {});
  const shown = new SessionNotices(notices);
  session.changes.add(() => shown.show(session));
  session.submit(addFactor('a', 'Sleep'));
  await room.clock.pass(1);
  network.delay = () => 50;
  room.server.happen({ type: 'RemoveFactor', factor: 'a' }, person('Otter'));
  session.submit({ type: 'RenameFactor', factor: 'a', label: 'Sleep at home' });
  await room.clock.pass(200);
  return { room, session, network, notices };
}

describe('what the session has to say', () => {
  it('offers a parked wish once, and stays until it is seen to', async () => {
    const { room, notices } = await parked();
    await room.clock.pass(60_000);
    expect(notices.shown.map((notice) => notice.words)).toEqual([
      'Otter removed “Sleep” while you changed it. Bring it back with your text, “Sleep at home”?',
    ]);
  });

  it('brings back what was removed', async () => {
    const { room, session, notices } = await parked();
    notices.shown[0]?.actions[0]?.run();
    await room.clock.pass(200);
    expect(session.state.drawing?.factors).toMatchObject([{ label: 'Sleep at home' }]);
    expect(session.state.setbacks).toEqual([]);
    expect(notices.shown).toEqual([]);
  });

  it('leaves out what its author does not want back', async () => {
    const { session, notices } = await parked();
    notices.shown[0]?.actions[1]?.run();
    expect(session.state).toMatchObject({ setbacks: [], pending: 0 });
    expect(notices.shown).toEqual([]);
  });

  it('asks to sign in again as long as that is needed', async () => {
    const { room, session, network, notices } = await parked();
    const asked = () => notices.shown.filter((notice) => notice.id === 'signed-out').length;
    network.answer = 'signed-out';
    network.cut();
    await room.clock.pass(20_000);
    expect(asked()).toBe(1);
    network.answer = { ticket: 't' };
    session.wake();
    await room.clock.pass(500);
    expect(asked()).toBe(0);
  });
});
