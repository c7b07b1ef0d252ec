import type { Picked } from '../canvas/contract';
import { views } from '../messages/views';
import type { Drawing } from '../protocol';
import { EVERYTHING, type Look, lookAt } from './look';
import { type Named, type View, WHOLE, type Walk, withoutPart, withPart } from './view';
import type { Turn } from './view-act';

/**
 * How this person looks at the map: her own view, what somebody shows her, or what another panel picked out for her.
 * Lives on her screen only.
 */
export class Looking {
  view: View = WHOLE;
  /** Whether the one walk of the view goes along with what is picked. */
  follows = true;
  /** Who shows this view, and the own one to go back to. */
  along: { by: string; mine: View } | null = null;
  private outside: { keep: Picked; label: string } | null = null;
  private last: { drawing: Drawing; view: View; look: Look } | null = null;

  get viewing(): boolean {
    return this.view.parts.length > 0 || this.along !== null || this.outside !== null;
  }

  turn(turn: Turn): void {
    this.outside = null;
    switch (turn.act) {
      case 'put':
        this.view = withPart(this.view, turn.part);
        return;
      case 'drop':
        this.view = withoutPart(this.view, turn.slot);
        return;
      case 'rest':
        this.view = { ...this.view, rest: turn.rest };
        return;
      case 'follow':
        this.follows = turn.follows;
        return;
      case 'clear':
        this.view = WHOLE;
        this.follows = true;
        this.along = null;
        return;
      case 'back':
        this.view = this.along?.mine ?? this.view;
        this.along = null;
        return;
    }
  }

  /** Looks at a view as it was kept; it stays where it starts. */
  show(view: View): void {
    this.outside = null;
    this.view = view;
    this.follows = false;
  }

  /** Looks at what somebody shows, until she goes back. */
  lookAlong(by: string, view: View): void {
    const mine = this.along?.mine ?? this.view;
    this.show(view);
    this.along = { by, mine };
  }

  /** The view goes along with what is picked, if it is one walk. */
  follow(start: readonly Named[]): void {
    const walks = this.view.parts.filter((part): part is Walk => part.type === 'walk');
    const [walk] = walks;
    if (!this.follows || !walk || walks.length > 1 || start.length === 0) return;
    this.view = withPart(this.view, { ...walk, from: [...start] });
  }

  /** What another panel picked out, under a name; null gives the map back. */
  point(keep: Picked | null, label: string): void {
    if (keep) this.view = WHOLE;
    this.along = null;
    this.outside = keep && { keep, label };
  }

  at(drawing: Drawing | null): Look {
    if (this.outside)
      return { ...EVERYTHING, keep: this.outside.keep, words: views.part, sentence: this.outside.label };
    if (!drawing || this.view.parts.length === 0) return EVERYTHING;
    const { view, last } = this;
    if (last?.drawing === drawing && last.view === view) return last.look;
    const look = lookAt(drawing, view);
    this.last = { drawing, view, look };
    return look;
  }
}

/** What a view would start from: the picked factors, or both ends of the picked link. */
export function startOf(picked: Picked, drawing: Drawing | null): Named[] {
  if (!drawing) return [];
  const links = drawing.links.filter(({ id }) => picked.links.includes(id));
  const ids =
    picked.factors.length > 0 ? picked.factors : links.flatMap(({ cause, effect }) => [cause, effect]);
  const wanted = new Set(ids);
  const named = new Map(
    drawing.factors.filter(({ id }) => wanted.has(id)).map(({ id, label }) => [id, { id, label }]),
  );
  return [...wanted].flatMap((id) => named.get(id) ?? []);
}
