import type { Author, DrawnFactor, DrawnLink } from '../protocol';
import { table } from '../messages/table';

/** Who changed a part last, and when. */
export interface Change {
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

export type Changes = ReadonlyMap<string, Change>;

/** As the server tells it: by id of the part; `at` is a moment as ISO 8601 has it. */
export interface ToldChanges {
  factors: Record<string, { by: string; group: string; at: string }>;
  links: Record<string, { by: string; group: string; at: string }>;
}

type Part = DrawnFactor | DrawnLink;

/** Less than this ago is just now. Milliseconds. */
const JUST = 120_000;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** The last changes that are known here: those of the past, as the server told them, and those seen since. */
export class LastChanges {
  private readonly known = new Map<string, Change>();
  private readonly seen = new Map<string, Change>();

  get all(): Changes {
    return new Map([...this.known, ...this.seen]);
  }

  told({ factors, links }: ToldChanges): void {
    for (const [id, { by, at }] of [...Object.entries(factors), ...Object.entries(links)])
      this.known.set(id, { by, at: Date.parse(at) });
  }

  /** Somebody else changed these parts, which stood so before. */
  heard(by: Author, parts: readonly Part[], before: (id: string) => Part | undefined, now: number): void {
    for (const part of parts)
      if (differs(before(part.id), part)) this.seen.set(part.id, { by: by.pseudonym, at: now });
  }

  /** This person changed the part. */
  mine(ids: readonly string[], now: number): void {
    for (const id of ids) this.seen.set(id, { by: table.you, at: now });
  }
}

/** Whether two versions of a part differ in more than where they stand. */
export function differs(before: Part | undefined, after: Part): boolean {
  if (!before) return true;
  const meaning = (part: Part) => JSON.stringify({ ...part, x: 0, y: 0 });
  return before !== after && meaning(before) !== meaning(after);
}

/** `Otter, just now`. */
export function wordsOf({ by, at }: Change, now: number): string {
  return `${by}, ${dayOf(at, now)}`;
}

function dayOf(at: number, now: number): string {
  if (now - at < JUST) return table.justNow;
  const day = DAY.format(at);
  return day === DAY.format(now) ? table.today : day;
}
