import type {
  ChangeLine,
  ChangesAnswer,
  DifferenceLine,
  Mark,
  MomentAnswer,
  PastAnswer,
} from '../../protocol';

const AT = '2026-11-04T14:00:00Z';

/** A past of so many changes in one stretch, some of them named. */
export function somePast(last: number, named: readonly number[]): PastAnswer {
  return {
    last,
    lastAt: last > 0 ? AT : null,
    span: 60,
    stretches: last > 0 ? [{ at: AT, first: 1, last, quiet: false }] : [],
    versions: named.map((seq) => ({
      seq,
      name: `Version ${seq}`,
      at: AT,
      by: { id: 'p-1', pseudonym: 'Heron', group: 'parents' },
      namedAt: AT,
    })),
    mayLead: true,
  };
}

export function moment(seq: number): MomentAnswer {
  return { seq, at: AT, drawing: { title: 'A map', focal: null, factors: [], links: [] } };
}

export function someChanges(from: number, to: number): ChangesAnswer {
  return { from, to, differences: [], lines: [], untold: 0 };
}

export function difference(mark: Mark, factor: string): DifferenceLine {
  return { mark, said: { pieces: [] }, factors: [factor], links: [] };
}

export function change(who: string, group: string): ChangeLine {
  return {
    from: 1,
    to: 1,
    at: AT,
    by: { id: who, pseudonym: who, group },
    act: 'ADDED',
    said: { pieces: [] },
    factors: [],
    links: [],
  };
}
