import type { Polarity } from '../protocol';

/** A link that was drawn and whose sign is still asked. */
export interface Asking {
  cause: string;
  effect: string;
  /** What it would be, as long as one looks at a choice. */
  polarity: Polarity;
  /** Where it was drawn, in pixels of the stage. */
  x: number;
  y: number;
}

/** Linking by two clicks, or by one drag: first the cause, then the effect, then what it does. */
export class LinkTool {
  /** Whether the next click picks an end. */
  on = false;
  cause: string | null = null;
  asking: Asking | null = null;
  /** A link that one looks at while choosing its effect. */
  trying: Asking | null = null;

  constructor(private readonly changed: () => void) {}

  start(picked: readonly string[]): void {
    this.on = true;
    this.cause = picked.length === 1 ? (picked[0] ?? null) : null;
    this.changed();
  }

  stop(): void {
    this.on = false;
    this.cause = null;
    this.asking = null;
    this.trying = null;
    this.changed();
  }

  /** Looks at a link before it is asked about; null looks away. */
  look(cause: string, effect: string | null): void {
    this.trying = effect === null ? null : { cause, effect, polarity: 'POSITIVE', x: 0, y: 0 };
    this.changed();
  }

  /** A factor was clicked while the tool is on. */
  end(factor: string, at: { x: number; y: number }): void {
    if (this.cause !== null && this.cause !== factor) return this.ask(this.cause, factor, at);
    this.cause = factor;
    this.changed();
  }

  ask(cause: string, effect: string, at: { x: number; y: number }): void {
    this.on = false;
    this.cause = null;
    this.trying = null;
    this.asking = { cause, effect, polarity: 'POSITIVE', ...at };
    this.changed();
  }

  tryOut(polarity: Polarity): void {
    if (this.asking) this.asking = { ...this.asking, polarity };
    this.changed();
  }
}
