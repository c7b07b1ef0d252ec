import { describe, expect, it } from 'vitest';
import type { ServerFrame } from '../protocol';
import { addFactor, connect, labels, person, Room } from './testing/room';

const rename = (factor: string, label: string) => ({ type: 'RenameFactor', factor, label }) as const;

describe('a live session', () => {
  it('shows what others draw', async () => {
    const room = new Room();
    const heron = await room.enter('Heron');
    const otter = await room.enter('Otter');
    heron.session.submit(addFactor('a', 'Sleep'));
    await room.clock.pass(1);
    expect(labels(otter.session)).toEqual(['Sleep']);
  });

  it('shows a wish at once and counts it until the answer', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.delay = () => 50;
    session.submit(addFactor('a', 'Sleep'));
    expect(labels(session)).toEqual(['Sleep']);
    expect(session.state.pending).toBe(1);
    await room.clock.pass(100);
    expect(session.state.pending).toBe(0);
    expect(labels(session)).toEqual(['Sleep']);
  });

  it('lays pending wishes over what others do meanwhile', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    session.submit(addFactor('a', 'Sleep'));
    await room.clock.pass(1);
    network.delay = () => 50;
    session.submit(rename('a', 'Sleep at home'));
    room.server.happen(rename('a', 'Rest'), person('Otter'));
    room.server.happen(addFactor('b', 'Noise'), person('Otter'));
    await room.clock.pass(60);
    expect(labels(session)).toEqual(['Sleep at home', 'Noise']);
    await room.clock.pass(100);
    expect(labels(session)).toEqual(['Sleep at home', 'Noise']);
  });

  it('sends a wish again by the same name when the answer was lost', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.loses = (frame) => frame.type === 'ack' || frame.type === 'ops';
    const [name] = session.submit(addFactor('a'));
    await room.clock.pass(1);
    network.loses = () => false;
    network.cut();
    expect(session.state).toMatchObject({ connection: 'reconnecting', pending: 1 });
    await room.clock.pass(1000);
    expect(session.state).toMatchObject({ connection: 'live', pending: 0 });
    expect(room.server.log.map((op) => op.opId)).toEqual([name]);
  });

  it('takes the answer to a wish sent twice once', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.loses = (frame) => frame.type !== 'welcome';
    const [name] = session.submit(addFactor('a'), connect('a', 'a'));
    await room.clock.pass(1);
    network.cut();
    network.loses = () => false;
    session.submit(rename('a', 'Sleep'));
    await room.clock.pass(1000);
    expect(room.server.heard.filter((opId) => opId === name)).toHaveLength(1);
    expect(room.server.seq).toBe(3);
    expect(labels(session)).toEqual(['Sleep']);
  });

  it('sends what was done offline in the order it was done', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.online = false;
    network.cut();
    const names = [addFactor('a'), addFactor('b'), connect('a', 'b'), rename('b', 'Noise')].flatMap(
      (command) => session.submit(command),
    );
    await room.clock.pass(60_000);
    expect(session.state).toMatchObject({ connection: 'reconnecting', pending: 4 });
    network.online = true;
    await room.clock.pass(11_000);
    expect(room.server.log.map((op) => op.opId)).toEqual(names);
    expect(session.state.pending).toBe(0);
  });

  it('sends what a dead tab left behind before its own', async () => {
    const room = new Room();
    const first = await room.enter('Heron');
    first.network.online = false;
    first.network.cut();
    first.session.submit(addFactor('a', 'Sleep'));
    const second = await room.enter('Heron', first.store);
    second.session.submit(rename('a', 'Rest'));
    await room.clock.pass(100);
    expect(room.server.log).toHaveLength(2);
    expect(labels(second.session)).toEqual(['Rest']);
  });

  it('does no harm when two tabs send the same queue', async () => {
    const room = new Room();
    const first = await room.enter('Heron');
    first.network.online = false;
    first.network.cut();
    first.session.submit(addFactor('a', 'Sleep'));
    await room.enter('Heron', first.store);
    first.network.online = true;
    first.session.wake();
    await room.clock.pass(20_000);
    expect(room.server.log).toHaveLength(1);
    expect(first.session.state.pending).toBe(0);
  });

  it('comes again when operations are missing', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    let lost = false;
    network.loses = (frame: ServerFrame) => {
      const first = frame.type === 'ops' && !lost;
      lost ||= first;
      return first;
    };
    room.server.happen(addFactor('a', 'Sleep'), person('Otter'));
    room.server.happen(addFactor('b', 'Noise'), person('Otter'));
    await room.clock.pass(1000);
    expect(network.tickets).toBe(2);
    expect(labels(session)).toEqual(['Sleep', 'Noise']);
  });

  it('passes over operations that it has already', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    room.server.happen(addFactor('a', 'Sleep'), person('Otter'));
    room.server.repeat(1);
    await room.clock.pass(10);
    expect(labels(session)).toEqual(['Sleep']);
    expect(network.tickets).toBe(1);
  });

  it('passes offers on to the others, to nobody who comes later, and to nobody without a connection', async () => {
    const room = new Room();
    const [heron, otter] = [await room.enter('Heron'), await room.enter('Otter')];
    const heard: string[] = [];
    for (const { session } of [heron, otter])
      session.offers.add(({ by, view }) => heard.push(`${by.pseudonym} ${view}`));
    expect(heron.session.offer('downstream')).toBe(true);
    await room.clock.pass(10);
    const wren = await room.enter('Wren');
    wren.session.offers.add(() => heard.push('late'));
    await room.clock.pass(10);
    expect(heard).toEqual(['Heron downstream']);
    heron.network.online = false;
    heron.network.cut();
    expect(heron.session.offer('again')).toBe(false);
  });
});
