import { describe, expect, it } from 'vitest';
import { ManualClock } from '../live/testing/manual-clock';
import { GRACE, Owed, SAID_FOR } from './owed';

function owed() {
  const clock = new ManualClock();
  return { clock, owed: new Owed(clock, () => {}) };
}

describe('a break of the signal', () => {
  it('is not worth a word when it is short', async () => {
    const { clock, owed: o } = owed();
    o.see(1, false);
    await clock.pass(GRACE - 1);
    o.see(0, true);
    await clock.pass(GRACE);
    expect([o.offline, o.arrived]).toEqual([false, 0]);
  });

  it('is told when it lasts, and over when the signal is back', async () => {
    const { clock, owed: o } = owed();
    o.see(0, false);
    await clock.pass(GRACE);
    expect(o.offline).toBe(true);
    o.see(0, true);
    expect([o.offline, o.arrived]).toEqual([false, 0]);
  });

  it('ends with how many things came in, for a while', async () => {
    const { clock, owed: o } = owed();
    o.see(1, false);
    o.see(3, false);
    await clock.pass(GRACE);
    o.see(3, true);
    o.see(1, true);
    expect(o.arrived).toBe(0);
    o.see(0, true);
    expect(o.arrived).toBe(3);
    await clock.pass(SAID_FOR);
    expect(o.arrived).toBe(0);
  });
});
