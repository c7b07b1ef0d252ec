/** Takes back what a clock was asked to do later. */
export type Cancel = () => void;

/** Time as the live client sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Does the work once, that many milliseconds from now. */
  after(ms: number, work: () => void): Cancel;
}

export const wallClock: Clock = {
  now: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
