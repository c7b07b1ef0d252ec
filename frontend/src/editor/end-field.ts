import type { DrawnFactor } from '../protocol';
import { type Completion, called, complete } from './completions';
import { type End, labelOf } from './said';

/** Completions offered at once; more would not be read. */
const MOST = 4;
/** The longest label, in characters. */
export const LONGEST = 200;

export type Option = { known: Completion } | { fresh: string };

/** One end of the sentence while it is being typed. */
export class EndField {
  text = '';
  end: End | null = null;
  open = false;
  /** Which option Enter takes. */
  active = 0;

  /** What can be chosen for what was typed; never the factor at the other end. */
  options(factors: readonly DrawnFactor[], other: End | null): Option[] {
    if (!this.open) return [];
    const free =
      other && 'known' in other ? factors.filter((factor) => factor.id !== other.known.id) : factors;
    const known = complete(free, this.text, MOST).map((completion) => ({ known: completion }));
    const name = this.name;
    return name === '' || called(factors, name) ? known : [...known, { fresh: name }];
  }

  /** What was typed, as a label would hold it. */
  get name(): string {
    return this.text.trim().replace(/\s+/g, ' ');
  }

  type(text: string): void {
    this.text = text;
    this.end = null;
    this.active = 0;
    this.open = this.name !== '';
  }

  show(open: boolean): void {
    this.open = open;
    this.active = 0;
  }

  take(option: Option): void {
    this.set('known' in option ? { known: option.known.factor } : { fresh: option.fresh });
  }

  set(end: End | null): void {
    this.end = end;
    this.text = end ? labelOf(end) : '';
    this.show(false);
  }

  /** Who leaves the field after typing a factor's whole name means that factor. */
  leave(factors: readonly DrawnFactor[]): void {
    const factor = this.end || this.name === '' ? undefined : called(factors, this.text);
    if (factor) this.set({ known: factor });
    this.show(false);
  }

  /** The factor may have been renamed or removed by somebody else meanwhile. */
  refresh(factors: readonly DrawnFactor[]): void {
    const { end } = this;
    if (!end || !('known' in end)) return;
    const now = factors.find((factor) => factor.id === end.known.id);
    if (now !== end.known) this.set(now ? { known: now } : null);
  }
}
