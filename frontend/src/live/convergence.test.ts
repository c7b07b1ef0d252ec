import { describe, expect, it } from 'vitest';
import type { MapCommand } from '../protocol';
import { drawingOf } from './sheet';
import type { Guest } from './testing/room';
import { addFactor, connect, Room } from './testing/room';
import { seeded } from './testing/seeded';

type Dice = () => number;

function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[Math.floor(dice() * from.length)] as T;
}

function wish(dice: Dice, step: number): MapCommand {
  const [one, two] = [`f${Math.floor(dice() * 8)}`, `f${Math.floor(dice() * 8)}`];
  return pick<MapCommand>(dice, [
    addFactor(one, `${one} of step ${step}`),
    addFactor(two, `${two} of step ${step}`),
    { type: 'RenameFactor', factor: one, label: `renamed in step ${step}` },
    { type: 'MoveFactors', positions: { [one]: { x: step, y: -step }, [two]: { x: -step, y: step } } },
    connect(one, two, dice() < 0.5 ? 'POSITIVE' : 'NEGATIVE'),
    { type: 'RemoveFactor', factor: one },
    { type: 'MergeFactors', from: one, into: two },
    { type: 'ChooseFocalFactor', factor: two },
  ]);
}

async function disturb(dice: Dice, room: Room, guest: Guest): Promise<void> {
  const luck = dice();
  if (luck < 0.08) guest.network.cut();
  else if (luck < 0.14) guest.network.loses = () => dice() < 0.3;
  else if (luck < 0.4) guest.network.loses = () => false;
  guest.network.online = dice() > 0.2;
  await room.clock.pass(Math.floor(dice() * 400));
}

interface Ending {
  room: Room;
  guests: Guest[];
}

async function history(
  seed: number,
  prepare: (room: Room, guests: Guest[]) => void = () => {},
): Promise<Ending> {
  const dice = seeded(seed);
  const room = new Room();
  room.random = dice;
  room.server.hasTail = () => dice() < 0.5;
  const guests = [await room.enter('Heron'), await room.enter('Otter'), await room.enter('Wren')];
  prepare(room, guests);
  for (const guest of guests) guest.network.delay = () => Math.floor(dice() * 80);
  for (let step = 0; step < 40; step += 1) {
    const guest = pick(dice, guests);
    guest.session.submit(wish(dice, step));
    await disturb(dice, room, guest);
  }
  for (const guest of guests) {
    guest.network.online = true;
    guest.network.loses = () => false;
    guest.network.cut();
  }
  await room.clock.pass(60_000);
  return { room, guests };
}

function sameEverywhere({ room, guests }: Ending): boolean {
  const there = JSON.stringify(drawingOf(room.server.sheet));
  return guests.every(({ session }) => JSON.stringify(session.state.drawing) === there);
}

function eachOnce({ room }: Ending): boolean {
  return new Set(room.server.log.map((op) => op.opId)).size === room.server.log.length;
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

describe('three people who draw at once over a bad network', () => {
  it.each(SEEDS)('end with the same map, each wish done once (seed %i)', async (seed) => {
    const end = await history(seed);
    expect(end.guests.map(({ session }) => session.state.pending)).toEqual([0, 0, 0]);
    expect(eachOnce(end)).toBe(true);
    expect(sameEverywhere(end)).toBe(true);
  });

  it('do wishes twice when the server forgets what it has answered', async () => {
    const forgetful = (room: Room) => {
      room.server.dedupe = false;
    };
    const ends = await Promise.all(SEEDS.slice(0, 20).map((seed) => history(seed, forgetful)));
    expect(ends.every(eachOnce)).toBe(false);
  });

  it('end with different maps when gaps are hidden from them', async () => {
    const hide = (room: Room, guests: Guest[]) => {
      room.server.hasTail = () => true;
      for (const { network } of guests)
        network.changes = (frame) => (frame.type === 'ops' ? { ...frame, from: 1 } : frame);
    };
    const ends = await Promise.all(SEEDS.slice(0, 20).map((seed) => history(seed, hide)));
    expect(ends.every(sameEverywhere)).toBe(false);
  });
});
