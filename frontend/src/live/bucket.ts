/** Operations a second, and at once; the server allows 20 and 60 with presence counted in. */
const RATE = 14;
const BURST = 40;

/** A token bucket: keeps this screen under the server's limit so that it hardly ever has to say `busy`. */
export class Bucket {
  private tokens = BURST;
  private seen: number;

  constructor(now: number) {
    this.seen = now;
  }

  /** Takes a token if there is one. */
  take(now: number): boolean {
    this.refill(now);
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Milliseconds until the next token. */
  wait(now: number): number {
    this.refill(now);
    return this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) / RATE) * 1000);
  }

  private refill(now: number): void {
    this.tokens = Math.min(BURST, this.tokens + ((now - this.seen) / 1000) * RATE);
    this.seen = now;
  }
}
