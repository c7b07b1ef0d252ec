import { describe, expect, it } from 'vitest';
import { momentsToSee } from './moments-to-see';

describe('the moments that are looked at', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(momentsToSee(5000, 20, 3)).toEqual(momentsToSee(5000, 20, 3));
    expect(momentsToSee(5000, 20, 3)).not.toEqual(momentsToSee(5000, 20, 4));
  });

  it('lie within the past', () => {
    for (const { seq } of momentsToSee(1234, 200, 1)) {
      expect(seq).toBeGreaterThanOrEqual(1);
      expect(seq).toBeLessThanOrEqual(1234);
    }
  });

  it('hold the last one before each checkpoint', () => {
    const worst = momentsToSee(5000, 20, 1).filter((one) => one.worst);
    // two in five of twenty
    expect(worst).toHaveLength(8);
    expect(new Set(worst.map(({ seq }) => seq))).toEqual(new Set([999, 1999, 2999, 3999, 4999]));
  });

  it('are all by chance where the past is shorter than the way between two checkpoints', () => {
    expect(momentsToSee(900, 20, 1).some((one) => one.worst)).toBe(false);
  });

  it('are never the one that is shown already', () => {
    const seqs = momentsToSee(2, 50, 1).map(({ seq }) => seq);
    expect(seqs.some((seq, i) => seq === seqs[i - 1])).toBe(false);
  });
});
