import type { Position } from '../protocol';

/** What the menus over the canvas can do with the canvas beneath them. */
export interface StageGrip {
  rename(id: string): void;
  /** Begins a new factor at a place on the paper. */
  add(at: Position): void;
  fit(): void;
  /** Picks several from now on. */
  several(on: boolean): void;
  /** Reads what is picked. */
  read(): string;
  /** Looks at a link that would go from one factor to the other; null looks away. */
  look(cause: string, effect: string | null): void;
  /** Asks what a link does. */
  ask(cause: string, effect: string): void;
  focus(): void;
  /** World position in the middle of what is in view. */
  centre(): Position;
}
