const MARGIN = 8;

interface Size {
  width: number;
  height: number;
}

/** Where the top left corner of a box goes that opens at a place and stays in its room: down and to the right first. */
export function inRoom(at: { x: number; y: number }, box: Size, room: Size): { x: number; y: number } {
  return { x: side(at.x, box.width, room.width), y: side(at.y, box.height, room.height) };
}

function side(at: number, size: number, room: number): number {
  if (at + size + MARGIN <= room) return Math.max(MARGIN, at);
  if (at - size >= MARGIN) return at - size;
  return Math.max(MARGIN, room - size - MARGIN);
}
