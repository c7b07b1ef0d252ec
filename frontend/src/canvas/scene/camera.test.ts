import { describe, expect, it } from 'vitest';
import { fitting, mostFitting, revealing, toScreen, toWorld } from './camera';

const ROOM = { width: 1000, height: 600 };
const FREE = { top: 0, right: 0, bottom: 0, left: 0 };

describe('fitting', () => {
  it('puts the middle of the map into the middle of the free room', () => {
    const bounds = { left: 100, top: 0, right: 300, bottom: 100 };
    const camera = fitting(bounds, ROOM, { top: 100, right: 200, bottom: 0, left: 0 }, 20, 1);
    expect(camera.k).toBe(1);
    expect(toScreen(camera, { x: 200, y: 50 })).toEqual({ x: 400, y: 350 });
  });

  it('shrinks a map that is larger than the room', () => {
    const camera = fitting({ left: 0, top: 0, right: 3840, bottom: 100 }, ROOM, FREE, 20, 1);
    expect(camera.k).toBe(0.25);
    expect(toScreen(camera, { x: 0, y: 0 }).x).toBe(20);
  });

  it('goes a little beyond life size only for the whole of a small map', () => {
    expect([mostFitting(40, true), mostFitting(41, true), mostFitting(10, false)]).toEqual([1.15, 1, 1]);
  });

  it('takes a place on the screen back to the same place in the world', () => {
    const camera = { k: 0.4, x: 31, y: -12 };
    const there = toWorld(camera, toScreen(camera, { x: 7, y: 9 }));
    expect(there.x).toBeCloseTo(7);
    expect(there.y).toBeCloseTo(9);
  });
});

describe('revealing', () => {
  const life = { k: 1, x: 0, y: 0 };
  const reveal = (left: number, top: number) =>
    revealing({ left, top, right: left + 100, bottom: top + 50 }, life, ROOM, FREE, 20);

  it('moves nothing when all can be seen', () => {
    expect(reveal(400, 300)).toBeUndefined();
  });

  it('goes the shortest way to what lies outside', () => {
    expect(reveal(1000, 300)).toEqual({ k: 1, x: -120, y: 0 });
    expect(reveal(-50, -100)).toEqual({ k: 1, x: 70, y: 120 });
  });

  it('shows the left end of what is wider than the room', () => {
    const wide = { left: 0, top: 100, right: 2000, bottom: 150 };
    expect(revealing(wide, life, ROOM, FREE, 20)).toEqual({ k: 1, x: 20, y: 0 });
  });
});
