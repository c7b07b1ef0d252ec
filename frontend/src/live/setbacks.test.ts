import { describe, expect, it } from 'vitest';
import { addFactor, labels, person, Room } from './testing/room';

describe('a wish about something that has been removed', () => {
  it('is offered back with who removed what', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    session.submit(addFactor('a', 'Sleep'));
    await room.clock.pass(1);
    network.delay = () => 50;
    room.server.happen({ type: 'RemoveFactor', factor: 'a' }, person('Otter'));
    session.submit({ type: 'RenameFactor', factor: 'a', label: 'Sleep at home' });
    await room.clock.pass(200);
    const [setback] = session.state.setbacks;
    expect(setback).toMatchObject({ outcome: 'parked', body: { label: 'Sleep at home' } });
    expect(setback?.gone).toMatchObject([
      { what: 'factor', by: { pseudonym: 'Otter' }, factor: { label: 'Sleep' } },
    ]);
    expect(labels(session)).toEqual([]);
  });

  it('is kept for the next tab until its author has seen to it', async () => {
    const room = new Room();
    const first = await room.enter('Heron');
    first.session.submit({ type: 'RenameFactor', factor: 'gone', label: 'Sleep' });
    await room.clock.pass(1);
    const second = await room.enter('Heron', first.store);
    expect(second.session.state.setbacks).toHaveLength(1);
    second.session.dismiss(second.session.state.setbacks[0]?.opId ?? '');
    const third = await room.enter('Heron', first.store);
    expect(third.session.state.setbacks).toHaveLength(0);
  });
});

describe('the way to the server', () => {
  it('is not tried again when the person is signed out, until somebody looks at the page', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.answer = 'signed-out';
    network.cut();
    await room.clock.pass(60_000);
    expect(session.state.connection).toBe('signed-out');
    expect(network.tickets).toBe(2);
    network.answer = { ticket: 't' };
    session.wake();
    await room.clock.pass(100);
    expect(session.state.connection).toBe('live');
  });

  it('is taken for dead after forty seconds without a word', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.online = false;
    await room.clock.pass(39_000);
    expect(session.state.connection).toBe('live');
    await room.clock.pass(2_000);
    expect(session.state.connection).toBe('reconnecting');
  });
});
