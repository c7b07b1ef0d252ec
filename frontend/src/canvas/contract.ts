import type { Polarity, Position } from '../protocol';

/** Ids of what is picked, kept, moved or asked to be removed. */
export interface Picked {
  factors: string[];
  links: string[];
}

/** A link that is being said and not yet added. */
export interface GhostLink {
  cause: string;
  effect: string;
  polarity: Polarity;
  /** Weight in (0, 1]. */
  strength: number;
}

/** Another person on the same map. */
export interface Person {
  id: string;
  pseudonym: string;
  pointer: Position | null;
  selection: string[];
}

/** Screen pixels along each side that tools cover, so that fitting keeps the map clear of them. */
export interface Inset {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Gestures that `<map-canvas>` reports; each is a bubbling, composed CustomEvent. */
export interface MapCanvasEvents {
  'factor-add': { label: string; x: number; y: number };
  'factor-rename': { id: string; label: string };
  'factors-moved': { positions: Record<string, Position>; tidy: boolean };
  'link-add': { cause: string; effect: string };
  pick: Picked;
  'remove-request': Picked;
  'pointer-at': Position | null;
}
