import type { Position } from '../../protocol';
import type { Picked } from '../contract';
import type { Point } from '../scene/geometry';
import type { Stage } from '../stage';
import type { Cues } from './cues';

/** What gestures need to know of the element, and what they tell it. */
export interface Hands {
  readonly stage: Stage;
  readonly canvas: HTMLCanvasElement;
  readonly selection: Picked;
  /** Nothing may be changed, only looked at and picked. */
  readonly fixed: boolean;
  /** Picking several: each click adds or takes out, dragging the paper draws a box. */
  readonly several: boolean;
  /** Marks over the canvas that only the one who makes the gesture sees. */
  readonly cues: Cues;
  /** @param words said to a screen reader in place of what is picked */
  pick(picked: Picked, words?: string): void;
  /** Says something to a screen reader. */
  say(words: string): void;
  /** Reads what is picked, for the eye too. */
  read(words: string): void;
  /** Asks what can be done with what is picked; `at` is in pixels of the canvas. */
  menu(at: Point, picked: Picked): void;
  /** Goes to everything about what is picked. */
  about(): void;
  merge(from: string, into: string): void;
  linkFrom(cause: string): void;
  /** Moves the camera just so far that the factor can be seen whole. */
  reveal(id: string): void;
  moved(positions: Record<string, Position>): void;
  linked(cause: string, effect: string): void;
  rename(id: string): void;
  /** @param pick the new factor is picked once it has a name */
  begin(at: Position, text: string, pick?: boolean): void;
  remove(picked: Picked): void;
  pointer(at: Position | null): void;
  /** Zooms by a factor around the middle; shows the whole map for null. */
  zoom(by: number | null): void;
  pan(dx: number, dy: number): void;
}
