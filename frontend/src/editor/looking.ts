import type { Picked } from '../canvas/contract';
import { view } from '../messages/en';
import type { Drawing } from '../protocol';
import { type Lens, type LensView, lookThrough } from './lens';

/** What the canvas keeps in colour, and how that is said. */
export interface Look {
  keep: Picked | null;
  steps: Record<string, number> | null;
  lens: Lens | null;
  shown: LensView | null;
  /** For the view button. */
  words: string;
  /** For the chip, where another panel chose what to show. */
  label: string;
}

const EVERYTHING: Look = { keep: null, steps: null, lens: null, shown: null, words: view.whole, label: '' };

/** How this person looks at the map: through a lens of her own, or at what another panel picked out for her. */
export class Looking {
  private lens: Lens | null = null;
  private outside: { keep: Picked; label: string } | null = null;

  get viewing(): boolean {
    return this.lens !== null || this.outside !== null;
  }

  /** Looks from what is picked; null is the whole map. */
  choose(look: Pick<Lens, 'way' | 'steps'> | null, from: readonly string[]): void {
    this.outside = null;
    const start = from.length > 0 ? [...from] : (this.lens?.from ?? []);
    this.lens = look && start.length > 0 ? { ...look, from: start } : null;
  }

  /** The lens goes along with what is picked. */
  follow(from: readonly string[]): void {
    if (this.lens && from.length > 0) this.lens = { ...this.lens, from: [...from] };
  }

  point(keep: Picked | null, label: string): void {
    this.lens = null;
    this.outside = keep ? { keep, label } : null;
  }

  at(drawing: Drawing | null): Look {
    if (this.outside)
      return { ...EVERYTHING, keep: this.outside.keep, label: this.outside.label, words: view.part };
    const lens = this.present(drawing);
    if (!lens || !drawing) return EVERYTHING;
    const shown = lookThrough(drawing, lens);
    return { keep: shown.keep, steps: shown.steps, lens, shown, words: wordsOf(lens), label: '' };
  }

  /** The lens on factors that are still there. */
  private present(drawing: Drawing | null): Lens | null {
    if (!this.lens || !drawing) return null;
    const there = new Set(drawing.factors.map((factor) => factor.id));
    const from = this.lens.from.filter((id) => there.has(id));
    return from.length > 0 ? { ...this.lens, from } : null;
  }
}

/** What a lens would start from: the picked factors, or both ends of the picked link. */
export function startOf(picked: Picked, drawing: Drawing | null): string[] {
  if (picked.factors.length > 0) return picked.factors;
  const links = drawing?.links ?? [];
  return links.filter(({ id }) => picked.links.includes(id)).flatMap(({ cause, effect }) => [cause, effect]);
}

function wordsOf({ way, steps, from }: Lens): string {
  if (way !== 'around') return view.steps(way, steps);
  return from.length === 2 ? view.aroundLink : view.around;
}
