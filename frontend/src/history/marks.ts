import { past } from '../messages/history';
import type { ChangesAnswer, DifferenceLine, Drawing, Mark } from '../protocol';

const SHOWN: readonly Exclude<Mark, 'GONE'>[] = ['CHANGED', 'RENAMED', 'NEW'];

/** The word at each factor that is not as it was; where several would fit, the strongest. */
export function marksOf(changes: ChangesAnswer | null, drawing: Drawing | null): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const mark of SHOWN)
    if (mark !== 'NEW' || !isMostlyNew(changes, drawing))
      for (const id of linesOf(changes, mark).flatMap(({ factors }) => factors)) marks[id] = past.marks[mark];
  return marks;
}

/** The links that are not as they were. */
export function changedLinks(changes: ChangesAnswer | null, drawing: Drawing | null): string[] {
  if (isMostlyNew(changes, drawing)) return [];
  return SHOWN.flatMap((mark) => linesOf(changes, mark).flatMap(({ links }) => links));
}

/** A map that is nearly all new has nothing to stand out from. */
function isMostlyNew(changes: ChangesAnswer | null, drawing: Drawing | null): boolean {
  const fresh = linesOf(changes, 'NEW').filter(({ factors }) => factors.length > 0).length;
  return fresh > 8 && fresh > (drawing?.factors.length ?? 0) / 2;
}

function linesOf(changes: ChangesAnswer | null, mark: Mark): DifferenceLine[] {
  return (changes?.differences ?? []).filter((line) => line.mark === mark);
}

export function idsOf({ factors, links }: Pick<DifferenceLine, 'factors' | 'links'>): string[] {
  return [...factors, ...links];
}
