import { inOrderOf } from './seeded-order';
import type { Stay } from './stay';
import type { Ballot, Marks, VoteAspect } from './workshop';

/** Marks on their way: where she is among the things, what she gave, and by whom something can be done. */
export interface MarksDraft {
  at: number;
  marks: Marks;
  byWhom: Record<string, string>;
}

/** Her ballots; what she has not handed in stands on the shelf. */
export class Votes {
  constructor(private readonly stay: Stay) {}

  get all(): readonly Ballot[] {
    return this.stay.workshop.state.workshop?.votes ?? [];
  }

  /** The ballot she is asked for: the first that is open and not handed in, or that she wants to change. */
  get current(): Ballot | null {
    return this.all.find((ballot) => !ballot.closed && (!ballot.mine || this.changes(ballot))) ?? null;
  }

  /** Ballots that she handed in and may still change. */
  get changeable(): Ballot[] {
    return this.all.filter((ballot) => !ballot.closed && ballot.mine);
  }

  waits({ id }: Ballot): boolean {
    return this.stay.workshop.state.waiting.has(id);
  }

  /** The things in an order of her own. */
  things(ballot: Ballot): Ballot['things'] {
    return inOrderOf(ballot.things, `${this.stay.me.id} ${ballot.id}`);
  }

  /** Things she gives a dot to, as long as they are on the ballot. */
  dots(ballot: Ballot): string[] {
    const given = ballot.mine && 'things' in ballot.mine ? ballot.mine.things : [];
    const there = new Set(ballot.things.map(({ id }) => id));
    return this.stay.shelf.get<string[]>(`dots-${ballot.id}`, given).filter((id) => there.has(id));
  }

  /** Gives a dot or takes it back; false when there is none left. */
  turn(ballot: Ballot, thing: string): boolean {
    const dots = this.dots(ballot);
    const given = dots.includes(thing);
    if (!given && dots.length >= ballot.dots) return false;
    const next = given ? dots.filter((id) => id !== thing) : [...dots, thing];
    this.stay.shelf.put(`dots-${ballot.id}`, next);
    return true;
  }

  handInDots(ballot: Ballot): void {
    this.stay.workshop.submit({ type: 'HandInDots', vote: ballot.id, things: this.dots(ballot) });
    this.done(ballot, 'dots');
  }

  marks(ballot: Ballot): MarksDraft {
    const { mine } = ballot;
    const given =
      mine && 'marks' in mine ? { marks: mine.marks, byWhom: mine.byWhom } : { marks: {}, byWhom: {} };
    return this.stay.shelf.get<MarksDraft>(`marks-${ballot.id}`, { at: 0, ...given });
  }

  /** Gives a thing a mark from 1 to 5 for an aspect; null takes it back. */
  mark(ballot: Ballot, thing: string, aspect: VoteAspect, mark: number | null): void {
    const draft = this.marks(ballot);
    const { [aspect]: _, ...others } = draft.marks[thing] ?? {};
    const all = { ...draft.marks, [thing]: mark === null ? others : { ...others, [aspect]: mark } };
    const marks = Object.fromEntries(
      Object.entries(all).filter(([, given]) => Object.keys(given).length > 0),
    );
    this.keep(ballot, { ...draft, marks });
  }

  byWhom(ballot: Ballot, thing: string, words: string): void {
    const draft = this.marks(ballot);
    this.keep(ballot, { ...draft, byWhom: { ...draft.byWhom, [thing]: words } });
  }

  goTo(ballot: Ballot, at: number): void {
    const last = ballot.things.length - 1;
    this.keep(ballot, { ...this.marks(ballot), at: Math.max(0, Math.min(at, last)) });
  }

  handInMarks(ballot: Ballot): void {
    const { marks, byWhom } = this.marks(ballot);
    const said = Object.entries(byWhom).filter(([, words]) => words.trim() !== '');
    const trimmed = Object.fromEntries(said.map(([thing, words]) => [thing, words.trim()]));
    this.stay.workshop.submit({ type: 'HandInMarks', vote: ballot.id, marks, byWhom: trimmed });
    this.done(ballot, 'marks');
  }

  /** Takes a ballot up again that was handed in. */
  change({ id }: Ballot): void {
    this.stay.shelf.put(`again-${id}`, true);
  }

  private changes({ id }: Ballot): boolean {
    return this.stay.shelf.get(`again-${id}`, false);
  }

  private done({ id }: Ballot, what: 'dots' | 'marks'): void {
    this.stay.shelf.drop(`${what}-${id}`);
    this.stay.shelf.drop(`again-${id}`);
  }

  private keep({ id }: Ballot, draft: MarksDraft): void {
    this.stay.shelf.put(`marks-${id}`, draft);
  }
}
