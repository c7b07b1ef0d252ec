import type { AppliedOp, Author, DrawnFactor, DrawnLink } from '../protocol';
import type { Sheet } from './sheet';

/** A part that somebody removed, as it last stood. */
export type Departed =
  | { what: 'factor'; by: Author; factor: DrawnFactor; links: number }
  | { what: 'link'; by: Author; link: DrawnLink; cause: string; effect: string };

/** Removals remembered, newest kept. */
const MOST = 200;

/** Remembers who removed what, so that a parked edit can say so and bring it back. */
export class Departures {
  private readonly seen = new Map<string, Departed>();

  /** Takes note of what this operation removes from the sheet as it stands before it. */
  note(before: Sheet, op: AppliedOp): void {
    for (const id of op.patch.factorsGone) {
      const factor = before.factors.get(id);
      if (factor) this.keep(id, { what: 'factor', by: op.by, factor, links: linksOf(before, id) });
    }
    for (const id of op.patch.linksGone) {
      const link = before.links.get(id);
      const label = (factor: string) => before.factors.get(factor)?.label ?? '';
      if (link)
        this.keep(id, {
          what: 'link',
          by: op.by,
          link,
          cause: label(link.cause),
          effect: label(link.effect),
        });
    }
  }

  of(ids: readonly string[]): Departed[] {
    return ids.map((id) => this.seen.get(id)).filter((part) => part !== undefined);
  }

  private keep(id: string, part: Departed): void {
    this.seen.delete(id);
    this.seen.set(id, part);
    const oldest = this.seen.keys().next();
    if (this.seen.size > MOST && !oldest.done) this.seen.delete(oldest.value);
  }
}

function linksOf(sheet: Sheet, id: string): number {
  let count = 0;
  for (const link of sheet.links.values()) if (link.cause === id || link.effect === id) count += 1;
  return count;
}
