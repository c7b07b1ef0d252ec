import type { Position } from '../../protocol';
import type { Picked } from '../contract';
import type { Stage } from '../stage';

/** What gestures need to know of the element, and what they tell it. */
export interface Hands {
  readonly stage: Stage;
  readonly canvas: HTMLCanvasElement;
  readonly selection: Picked;
  /** Nothing may be changed, only looked at and picked. */
  readonly fixed: boolean;
  pick(picked: Picked): void;
  moved(positions: Record<string, Position>): void;
  linked(cause: string, effect: string): void;
  rename(id: string): void;
  begin(at: Position, text: string): void;
  remove(picked: Picked): void;
  pointer(at: Position | null): void;
  /** Zooms by a factor around the middle; shows the whole map for null. */
  zoom(by: number | null): void;
  pan(dx: number, dy: number): void;
}
