import { html, nothing, type TemplateResult } from 'lit';
import { CERTAINTIES, STRENGTHS, strengthOf, WAYS } from '../editor/choices';
import { addFactor, say } from '../editor/commands';
import { called } from '../editor/completions';
import { LONGEST } from '../editor/end-field';
import { freePlace } from '../editor/free-place';
import { type End, labelOf, type Said, USUAL } from '../editor/said';
import { table } from '../messages/table';
import type { Certainty, Drawing, MapCommand, Polarity, Position } from '../protocol';
import type { Editing, Option } from './column';
import { asOptions, newFactorNamed } from './factor-columns';

/** What becomes of a word in the empty last row: a new part, a sentence that is not whole yet, or a refusal. */
export type Drafted = { commands: MapCommand[]; made: string; word?: string } | { refused: string } | 'kept';

/** The empty last row of a table, in which a new part is typed. */
export interface Draft {
  /** How a cell of it is typed; null where there is nothing to type. */
  edit(column: string, drawing: Drawing): Editing | null;
  /** What stands there while nothing is typed. */
  look(column: string): TemplateResult | typeof nothing;
  put(column: string, value: string, drawing: Drawing): Drafted;
}

/** A new factor has a name; the rest is set in its own row. */
export class FactorDraft implements Draft {
  edit(column: string): Editing | null {
    return column === 'label' ? { text: '', options: [], free: true, most: LONGEST } : null;
  }

  look(column: string): TemplateResult | typeof nothing {
    return column === 'label' ? html`<span class="none">${table.addFactor}</span>` : nothing;
  }

  put(_: string, value: string, drawing: Drawing): Drafted {
    const named = newFactorNamed(value, drawing);
    if ('refused' in named) return named;
    if (named.label === '') return 'kept';
    const command = addFactor(named.label, freePlace(drawing.factors, middleOf(drawing)));
    return { commands: [command], made: command.factor };
  }
}

/** A new link, as far as its sentence is said. */
export class LinkDraft implements Draft {
  private ends: { cause: End | null; effect: End | null } = { cause: null, effect: null };
  private said: Omit<Said, 'cause' | 'effect'> = { ...USUAL };

  edit(column: string, { factors }: Drawing): Editing | null {
    const choice = (options: readonly Option[], text: string) => ({ text, options, free: false, most: 40 });
    if (column === 'way') return choice(WAYS, this.said.polarity);
    if (column === 'strength') return choice(STRENGTHS, strengthOf(this.said.strength));
    if (column === 'certainty') return choice(CERTAINTIES, this.said.certainty);
    if (column !== 'cause' && column !== 'effect') return null;
    const end = this.ends[column];
    const options = asOptions(factors.map(({ label }) => label).sort());
    return { text: end ? labelOf(end) : '', options, free: true, eager: true, most: LONGEST };
  }

  look(column: string): TemplateResult | typeof nothing {
    const none = (words: string) => html`<span class="none">${words}</span>`;
    if (column === 'cause') return this.end('cause', table.addCause);
    if (column === 'effect') return this.end('effect', table.addEffect);
    const chosen = {
      way: [WAYS, this.said.polarity],
      certainty: [CERTAINTIES, this.said.certainty],
    } as const;
    if (column === 'strength') return none(wordIn(STRENGTHS, strengthOf(this.said.strength)));
    const choice = column === 'way' || column === 'certainty' ? chosen[column] : null;
    return choice ? none(wordIn(choice[0], choice[1])) : nothing;
  }

  put(column: string, value: string, drawing: Drawing): Drafted {
    if (column === 'way') this.said = { ...this.said, polarity: value as Polarity };
    else if (column === 'strength') this.said = { ...this.said, strength: Number(value) / 3 };
    else if (column === 'certainty') this.said = { ...this.said, certainty: value as Certainty };
    else if (column === 'cause' || column === 'effect') return this.say(column, value, drawing);
    return 'kept';
  }

  private say(column: 'cause' | 'effect', value: string, drawing: Drawing): Drafted {
    const typed = value.trim().replace(/\s+/g, ' ');
    const known = called(drawing.factors, typed);
    const end: End | null = typed === '' ? null : known ? { known } : { fresh: typed };
    const ends = { ...this.ends, [column]: end };
    if (ends.cause && ends.effect && labelOf(ends.cause).toLowerCase() === labelOf(ends.effect).toLowerCase())
      return { refused: table.edit.same };
    this.ends = ends;
    return ends.cause && ends.effect ? this.whole(ends.cause, ends.effect, drawing) : 'kept';
  }

  private whole(cause: End, effect: End, drawing: Drawing): Drafted {
    const commands = say(drawing, { cause, effect, ...this.said }, middleOf(drawing));
    const link = commands.find((command) => command.type === 'ConnectFactors');
    const there = drawing.links.find((l) => l.cause === link?.cause && l.effect === link?.effect);
    this.ends = { cause: null, effect: null };
    this.said = { ...USUAL };
    const made = there?.id ?? link?.link ?? '';
    return { commands, made, ...(there ? { word: table.edit.linked } : {}) };
  }

  private end(which: 'cause' | 'effect', hint: string): TemplateResult {
    const end = this.ends[which];
    return end ? html`${labelOf(end)}` : html`<span class="none">${hint}</span>`;
  }
}

function wordIn(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.word ?? '';
}

/** Where new factors go: as near as they find room to the middle of the map. */
function middleOf({ factors }: Drawing): Position {
  const mean = (of: (position: Position) => number) =>
    factors.length === 0
      ? 0
      : Math.round(factors.reduce((sum, factor) => sum + of(factor), 0) / factors.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
