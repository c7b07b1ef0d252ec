import type { MapCommand, Position } from '../protocol';

/** Factors moved by one operation at most; keeps a frame well under 64 KiB at the longest ids. */
export const MOST_MOVED = 300;

/** A large move as several operations; every other command stays as it is. */
export function split(command: MapCommand): MapCommand[] {
  if (command.type !== 'MoveFactors') return [command];
  const entries = Object.entries(command.positions);
  const parts: MapCommand[] = [];
  for (let at = 0; at < entries.length; at += MOST_MOVED) {
    const positions: Record<string, Position> = Object.fromEntries(entries.slice(at, at + MOST_MOVED));
    parts.push({ type: 'MoveFactors', positions });
  }
  return parts;
}
