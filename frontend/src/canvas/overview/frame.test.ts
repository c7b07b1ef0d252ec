import { describe, expect, it } from 'vitest';
import { toScreen } from '../scene/camera';
import { frameIn, lookingAt } from './frame';

// a world of 2000 x 1200 px in a picture of 200 x 120
const PICTURE = { k: 0.1, x: 0, y: 0 };
const SIZE = { width: 200, height: 120 };
const ROOM = { width: 1000, height: 600 };

describe('the frame of the small map', () => {
  it('covers what is in view', () => {
    // 1000 x 600 world pixels are seen, from (100, 60) on
    const frame = frameIn(PICTURE, { k: 1, x: -100, y: -60 }, ROOM, SIZE);
    expect(frame).toEqual({ left: 10, top: 6, width: 100, height: 60 });
  });

  it('stays in the picture', () => {
    const frame = frameIn(PICTURE, { k: 0.25, x: 300, y: 300 }, ROOM, SIZE);
    expect(frame).toEqual({ left: 0, top: 0, width: 200, height: 120 });
    expect(frameIn(PICTURE, { k: 1, x: -9000, y: 0 }, ROOM, SIZE)).toMatchObject({ left: 192, width: 8 });
  });

  it('brings a place of the picture into the middle of the room', () => {
    const camera = lookingAt(PICTURE, { x: 50, y: 40 }, { k: 0.5, x: 0, y: 0 }, ROOM);
    expect(camera.k).toBe(0.5);
    expect(toScreen(camera, { x: 500, y: 400 })).toEqual({ x: 500, y: 300 });
  });
});
