import { describe, expect, it } from 'vitest';
import { addFactor, Room } from '../live/testing/room';
import { settled } from './settled';

describe('waiting until all is saved', () => {
  it('is over at once when nothing is under way', async () => {
    const room = new Room();
    const { session } = await room.enter('Heron');
    expect(await settled(session, room.clock)).toBe(0);
  });

  it('is over with the last answer', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.delay = () => 50;
    session.submit(addFactor('a'), addFactor('b'));
    const told: number[] = [];
    void settled(session, room.clock).then((left) => told.push(left));
    await room.clock.pass(20);
    expect(told).toEqual([]);
    await room.clock.pass(200);
    expect(told).toEqual([0]);
    expect(session.state.pending).toBe(0);
  });

  it('ends after five seconds and tells how many are left', async () => {
    const room = new Room();
    const { session, network } = await room.enter('Heron');
    network.loses = (frame) => frame.type === 'ack' || frame.type === 'ops';
    session.submit(addFactor('a'), addFactor('b'));
    const told: number[] = [];
    void settled(session, room.clock).then((left) => told.push(left));
    await room.clock.pass(4_900);
    expect(told).toEqual([]);
    await room.clock.pass(200);
    expect(told).toEqual([2]);
  });
});
