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

/** Which way a factor goes when something is tried out on the map. */
export interface Turn {
  /** `differ`: the rules do not agree. */
  way: 'up' | 'down' | 'differ';
  /** A little, plainly, a lot. */
  much: 1 | 2 | 3;
  /** Somebody set it so. */
  set: boolean;
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

/** Somebody asks what can be done with what is picked, or with the paper. */
export interface MenuAsked {
  /** Where the menu may open, in pixels of the canvas. */
  x: number;
  y: number;
  /** The same place on the paper. */
  at: Position;
  picked: Picked;
}

/** Gestures that `<map-canvas>` reports; each is a bubbling, composed CustomEvent. */
export interface MapCanvasEvents {
  /** `pick`: the new factor is picked, so that one can go on from it. */
  'factor-add': { label: string; x: number; y: number; pick: boolean };
  'factor-rename': { id: string; label: string };
  'factors-moved': { positions: Record<string, Position>; tidy: boolean };
  'link-add': { cause: string; effect: string };
  /** A factor from which somebody wants to link by keyboard. */
  'link-from': string;
  /** One factor was held over another and let go: nothing has happened yet. */
  'merge-request': { from: string; into: string };
  'menu-request': MenuAsked;
  /** The keyboard wants to go to everything about what is picked. */
  'about-request': null;
  /** What is picked, read out in words. */
  'read-out': string;
  pick: Picked;
  'remove-request': Picked;
  'pointer-at': Position | null;
}
