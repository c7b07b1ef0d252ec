/** The document as the server confirmed it. Operations are taken in the order of their seq, each once. */
export class Base<Whole, Op extends { seq: number }> {
  whole: Whole | null = null;
  seq = 0;
  epoch: number | null = null;

  constructor(private readonly after: (whole: Whole, ops: readonly Op[]) => Whole) {}

  /** What the server has to know to send only what is missing here. */
  get known(): { lastSeq: number | null; epoch: number | null } {
    return { lastSeq: this.whole === null ? null : this.seq, epoch: this.epoch };
  }

  replace(whole: Whole, seq: number): void {
    this.whole = whole;
    this.seq = seq;
  }

  /** Takes what is new of the operations from one seq to another; null when one before them is missing. */
  take(from: number, to: number, ops: readonly Op[]): Op[] | null {
    if (this.whole === null || from > this.seq + 1) return null;
    const fresh = ops.filter((op) => op.seq > this.seq);
    if (fresh.length > 0) this.whole = this.after(this.whole, fresh);
    this.seq = Math.max(this.seq, to);
    return fresh;
  }
}
