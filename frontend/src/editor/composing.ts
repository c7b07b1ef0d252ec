import type { Saying } from './said';

/** Narrower than this, as on a phone, the sentence waits until it is asked for. Pixels. */
export const ROOMY = 720;
/** Narrower than this a whole map is too small to read beside a sentence. Pixels. */
const SNUG = 1_000;

/** Whether a sentence is being said, and what it says so far. */
export class Composing {
  /** Null until it is known whether there is room and leave for it. */
  open: boolean | null = null;
  private latest: Saying | null = null;
  private before: boolean | null = null;

  get saying(): Saying | null {
    return this.open ? this.latest : null;
  }

  /** Opens by itself where there is room; answers whether that changed anything. */
  settle(width: number): boolean {
    if (this.open !== null) return false;
    this.open = width >= ROOMY;
    return true;
  }

  show(): void {
    this.open = true;
  }

  close(): void {
    this.open = false;
  }

  /** Closes while the map is read in another way. */
  setAside(): void {
    this.before = this.open;
    this.open = false;
  }

  /** Is again as it was before that. */
  back(): void {
    this.open = this.before;
  }

  /** Answers the two factors of the sentence when they are new and the room is too small to find them. */
  hear(saying: Saying, width: number): string[] {
    const before = endsOf(this.latest);
    const now = endsOf(saying);
    this.latest = saying;
    return width < SNUG && now.length === 2 && now.join() !== before.join() ? now : [];
  }
}

function endsOf(saying: Saying | null): string[] {
  return saying?.cause && saying.effect ? [saying.cause.id, saying.effect.id] : [];
}
