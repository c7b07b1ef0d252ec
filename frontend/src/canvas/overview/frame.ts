import { type Camera, inView, type Size, toScreen } from '../scene/camera';
import { clamp, type Point } from '../scene/geometry';

/** The part of the map that is in view, in pixels of the small picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the frame stands in a picture of a size; never quite out of it, so that it can be taken hold of. */
export function frameIn(picture: Camera, camera: Camera, room: Size, size: Size): Frame {
  const seen = inView(camera, room);
  const a = toScreen(picture, { x: seen.left, y: seen.top });
  const b = toScreen(picture, { x: seen.right, y: seen.bottom });
  const left = clamp(a.x, 0, size.width - 8);
  const top = clamp(a.y, 0, size.height - 8);
  return {
    left,
    top,
    width: clamp(b.x, 8, size.width) - left,
    height: clamp(b.y, 8, size.height) - top,
  };
}

/** The camera of the same scale that has a place of the small picture in the middle of the room. */
export function lookingAt(picture: Camera, at: Point, { k }: Camera, room: Size): Camera {
  const world = { x: (at.x - picture.x) / picture.k, y: (at.y - picture.y) / picture.k };
  return { k, x: room.width / 2 - world.x * k, y: room.height / 2 - world.y * k };
}
