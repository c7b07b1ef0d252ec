import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import type { Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import { choiceSlotStyles } from './choice-slot.styles';
import { signMark } from './sign';
import { tell } from './tell';

export interface Choice {
  value: string;
  word: string;
  sign?: Polarity;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** One of a few words, inside a sentence. Reports `chosen` with its value, and `enter` when it is left by Enter. */
@customElement('choice-slot')
export class ChoiceSlot extends LitElement {
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property() value = '';
  @property() label = '';
  @state() private open = false;
  @state() private active = 0;

  static override styles = [...sharedStyles, choiceSlotStyles];

  override render() {
    const chosen = this.choices.find((choice) => choice.value === this.value) ?? this.choices[0];
    return html`<button
        class="slot"
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls="list"
        aria-label="${this.label}: ${chosen?.word ?? ''}"
        aria-activedescendant=${this.open ? `c${this.active}` : nothing}
        @click=${() => this.show(!this.open)}
        @keydown=${this.pressed}
        @blur=${() => this.show(false)}
      >
        ${chosen ? this.words(chosen) : nothing}<mw-icon name="chevron-down"></mw-icon>
      </button>
      <ul class="list mw-float" id="list" role="listbox" aria-label=${this.label} ?hidden=${!this.open}>
        ${this.choices.map((choice, at) => this.option(choice, at))}
      </ul>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  private option(choice: Choice, at: number): TemplateResult {
    return html`<li
      id="c${at}"
      role="option"
      class=${at === this.active ? 'on' : ''}
      aria-selected=${choice.value === this.value}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(at)}
    >
      ${this.words(choice)}
    </li>`;
  }

  private words({ word, sign }: Choice): TemplateResult {
    return html`${sign ? signMark(sign) : nothing}<span>${word}</span>`;
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move) this.moved(move);
    else if (event.key === 'Escape' && this.open) this.show(false);
    else if ((event.key === 'Enter' || event.key === ' ') && this.open) this.choose(this.active);
    else if (event.key === 'Enter') tell(this, 'enter');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private moved(move: (at: number, last: number) => number): void {
    if (!this.open) this.show(true);
    else this.active = move(this.active, this.choices.length - 1);
  }

  private show(open: boolean): void {
    this.open = open;
    this.active = Math.max(
      0,
      this.choices.findIndex((choice) => choice.value === this.value),
    );
  }

  private choose(at: number): void {
    this.show(false);
    const choice = this.choices[at];
    if (choice) tell(this, 'chosen', choice.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-slot': ChoiceSlot;
  }
}
