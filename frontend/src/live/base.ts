import type { AppliedOp, Drawing } from '../protocol';
import type { Departures } from './departed';
import { patched, type Sheet, sheetOf } from './sheet';

/** The document as the server confirmed it. Operations are taken in the order of their seq, each once. */
export class Base {
  sheet: Sheet | null = null;
  seq = 0;
  epoch: number | null = null;

  constructor(private readonly departures: Departures) {}

  replace(drawing: Drawing, seq: number): void {
    this.sheet = sheetOf(drawing);
    this.seq = seq;
  }

  /** Takes what is new of the operations from one seq to another; null when one before them is missing. */
  take(from: number, to: number, ops: readonly AppliedOp[]): AppliedOp[] | null {
    if (!this.sheet || from > this.seq + 1) return null;
    const fresh = ops.filter((op) => op.seq > this.seq);
    for (const op of fresh) this.departures.note(this.sheet, op);
    const patches = fresh.map((op) => op.patch);
    if (fresh.length > 0) this.sheet = patched(this.sheet, patches);
    this.seq = Math.max(this.seq, to);
    return fresh;
  }
}
