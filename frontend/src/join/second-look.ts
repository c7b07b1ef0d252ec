import { claimId } from '../live/ids';
import type { Drawing, DrawnFactor, Polarity } from '../protocol';
import { stanceOf } from './link-pad';
import type { Stay } from './stay';
import type { SecondLook } from './workshop';

/** A link to look at again, with the things it joins. */
export interface Looked {
  look: SecondLook;
  cause: DrawnFactor;
  effect: DrawnFactor;
  /** From 1. */
  at: number;
  count: number;
}

interface Draft {
  polarity: Polarity | null;
  why: string;
}

/** The links that she is asked to look at again, one after the other; a further answer is a further claim. */
export class SecondLooks {
  constructor(private readonly stay: Stay) {}

  /** The one she is at; null when she has seen them all. */
  current(drawing: Drawing): Looked | null {
    const all = (this.stay.workshop.state.workshop?.looks ?? []).flatMap((look) => joined(drawing, look));
    const seen = new Set(this.seen);
    const at = all.findIndex(({ look }) => !seen.has(look.link));
    const one = all[at];
    return one ? { ...one, at: at + 1, count: all.length } : null;
  }

  draft(link: string): Draft {
    return this.stay.shelf.get<Draft>(`look-${link}`, { polarity: null, why: '' });
  }

  change(link: string, change: Partial<Draft>): void {
    this.stay.shelf.put(`look-${link}`, { ...this.draft(link), ...change });
  }

  /** Keeps her answer, and goes on. */
  keep(link: string, polarity: Polarity): void {
    const stance = stanceOf(polarity, this.draft(link).why);
    this.stay.map?.submit({ type: 'MakeClaim', link, claim: claimId(), stance });
    this.pass(link);
  }

  /** Goes on without an answer; nobody asks why. */
  pass(link: string): void {
    this.stay.shelf.drop(`look-${link}`);
    this.stay.shelf.put('looks-seen', [...this.seen, link]);
  }

  private get seen(): string[] {
    return this.stay.shelf.get<string[]>('looks-seen', []);
  }
}

/** A link that has gone from the map meanwhile is passed over. */
function joined(drawing: Drawing, look: SecondLook): Pick<Looked, 'look' | 'cause' | 'effect'>[] {
  const link = drawing.links.find(({ id }) => id === look.link);
  const cause = drawing.factors.find(({ id }) => id === link?.cause);
  const effect = drawing.factors.find(({ id }) => id === link?.effect);
  return cause && effect ? [{ look, cause, effect }] : [];
}
