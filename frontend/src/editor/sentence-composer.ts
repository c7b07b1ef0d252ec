import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sentence } from '../messages/en';
import type { Author, Certainty, Drawing, DrawnFactor, Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import './choice-slot';
import { CERTAINTIES, STRENGTHS, strengthOf, WAYS } from './choices';
import { endInput, optionList, saidBy, type Which } from './composer-parts';
import { EndField, type Option } from './end-field';
import { type End, labelOf, type Said, type Saying, USUAL } from './said';
import { complaint, isLinked } from './sentence-check';
import { sentenceComposerStyles } from './sentence-composer.styles';
import { tell } from './tell';

/**
 * Says a link in a sentence. Reports `sentence-change` (a `Saying`) while it is being said, `sentence-said` (a
 * `Said`) when it is whole, and `sentence-close`; decides nothing.
 */
@customElement('sentence-composer')
export class SentenceComposer extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) you: Author | null = null;
  @state() private polarity: Polarity = USUAL.polarity;
  @state() private strength: number = USUAL.strength;
  @state() private certainty: Certainty = USUAL.certainty;
  @state() private at: Which | null = null;
  /** Pixels to where the end stands that is being said, so that its completions stand beneath it. */
  @state() private indent = 0;
  /** What is said under the sentence. */
  @state() private word = '';

  private readonly ends: Record<Which, EndField> = { cause: new EndField(), effect: new EndField() };

  static override styles = [...sharedStyles, sentenceComposerStyles];

  override render() {
    return html`<form class="mw-float" aria-label=${sentence.form} @submit=${this.submit} @keydown=${this.escape}>
      <div class="row">
        <span class="part"><span>${sentence.when}</span>${this.field('cause')}<span>${sentence.rises}</span></span>
        <span class="part">${this.field('effect')}${this.way()}</span>
        <span class="part">${this.force()}<span>${sentence.andWeAre}</span>${this.sureness()}</span>
      </div>
      <div class="foot" style="--indent: ${this.indent}px">
        ${this.at ? optionList(this.ends[this.at], this.options(this.at), (o) => this.take(o)) : nothing}
        <span class="word" role="status">${this.word}</span>${this.you ? saidBy(this.you) : nothing}
      </div>
      <button class="mw-button primary large add" type="submit">${sentence.add}</button>
    </form>`;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('drawing')) return;
    for (const which of ['cause', 'effect'] as const) {
      this.ends[which].refresh(this.factors);
      if (this.at !== which) this.ends[which].leave(this.factors);
    }
  }

  /** Goes to the first end that is still open. */
  override focus(): void {
    this.input(this.ends.cause.end ? 'effect' : 'cause')?.focus();
  }

  /** Starts a sentence about this factor, unless one is being said already. */
  begin(factor: DrawnFactor, which: Which = 'cause'): void {
    const { cause, effect } = this.ends;
    if (which === 'effect') cause.set(null);
    else if (effect.text !== '' || (cause.text !== '' && this.at !== null)) return;
    this.ends[which].set({ known: factor });
    this.changed();
    if (which === 'effect') this.focus();
  }

  private get factors(): DrawnFactor[] {
    return this.drawing?.factors ?? [];
  }

  private field(which: Which): TemplateResult {
    return endInput(which, this.ends[which], this.options(which).length, {
      entered: (input) => this.entered(which, input),
      left: () => this.left(which),
      typed: (text) => this.typed(which, text),
      pressed: (event) => this.pressed(which, event),
    });
  }

  private way(): TemplateResult {
    return this.slotOf(WAYS, this.polarity, sentence.way, (value) => {
      this.polarity = value as Polarity;
    });
  }

  private force(): TemplateResult {
    return this.slotOf(STRENGTHS, strengthOf(this.strength), sentence.strength, (value) => {
      this.strength = Number(value) / 3;
    });
  }

  private sureness(): TemplateResult {
    return this.slotOf(CERTAINTIES, this.certainty, sentence.certainty, (value) => {
      this.certainty = value as Certainty;
    });
  }

  private slotOf(
    choices: typeof WAYS,
    value: string,
    label: string,
    choose: (value: string) => void,
  ): TemplateResult {
    const chosen = ({ detail }: CustomEvent<string>) => {
      choose(detail);
      this.changed();
    };
    return html`<choice-slot
      .choices=${choices}
      value=${value}
      label=${label}
      @chosen=${chosen}
      @enter=${this.submit}
    ></choice-slot>`;
  }

  private options(which: Which): Option[] {
    return this.ends[which].options(this.factors, this.ends[which === 'cause' ? 'effect' : 'cause'].end);
  }

  private entered(which: Which, input: HTMLInputElement): void {
    this.at = which;
    this.indent = input.parentElement?.offsetLeft ?? 0;
    input.select();
  }

  private left(which: Which): void {
    this.ends[which].leave(this.factors);
    this.changed();
  }

  private typed(which: Which, text: string): void {
    this.ends[which].type(text);
    this.word = '';
    this.changed();
  }

  private pressed(which: Which, event: KeyboardEvent): void {
    const field = this.ends[which];
    const options = this.options(which);
    const chosen = options[field.active];
    if (event.key === 'ArrowDown') field.open ? this.step(field, options, 1) : field.show(true);
    else if (event.key === 'ArrowUp') this.step(field, options, -1);
    else if (event.key === 'Escape' && field.open) field.show(false);
    else if (event.key === 'Enter' && chosen) this.take(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.changed();
  }

  private step(field: EndField, options: readonly Option[], by: number): void {
    if (options.length > 0) field.active = (field.active + by + options.length) % options.length;
  }

  /** Enter, or a tap, takes a completion; the next end is then the one to say. */
  private take(option: Option): void {
    if (!this.at) return;
    this.ends[this.at].take(option);
    if (this.at === 'cause' && !this.ends.effect.end) this.input('effect')?.focus();
    this.changed();
  }

  private readonly escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') tell(this, 'sentence-close');
  };

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const { cause, effect } = this.ends;
    const wrong = complaint(this.ends, this.factors);
    if (wrong || !cause.end || !effect.end) return this.missing(wrong ?? sentence.missing);
    this.said({ cause: cause.end, effect: effect.end, ...this.view() });
  };

  private missing(words: string): void {
    this.word = words;
    this.focus();
    const field = this.at ? this.ends[this.at] : undefined;
    field?.show(field.name !== '' && !field.end);
  }

  private said(said: Said): void {
    const linked = isLinked(this.drawing, said);
    tell(this, 'sentence-said', said);
    this.word = linked ? sentence.linked : sentence.added(labelOf(said.cause), labelOf(said.effect));
    this.ends.effect.set(null);
    this.reset(said.cause);
  }

  /** The sentence clears, its cause stays: the next sentence is often about the same factor. */
  private reset(cause: End): void {
    if ('fresh' in cause) this.ends.cause.type(cause.fresh);
    this.ends.cause.show(false);
    ({ polarity: this.polarity, strength: this.strength, certainty: this.certainty } = USUAL);
    this.changed();
    this.input('effect')?.focus();
  }

  private view() {
    return { polarity: this.polarity, strength: this.strength, certainty: this.certainty };
  }

  private input(which: Which): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${which}`);
  }

  /** The factor at an end: the one chosen, or the one that Enter would choose. */
  private meant(which: Which): DrawnFactor | null {
    const { end, active } = this.ends[which];
    const option = this.options(which)[active];
    if (end) return 'known' in end ? end.known : null;
    return option && 'known' in option ? option.known.factor : null;
  }

  private changed(): void {
    const saying: Saying = { cause: this.meant('cause'), effect: this.meant('effect'), ...this.view() };
    this.requestUpdate();
    tell(this, 'sentence-change', saying);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sentence-composer': SentenceComposer;
  }
}
