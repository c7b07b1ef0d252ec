import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kindIcon, kindTone } from '../canvas/paint/kinds';
import '../icons/mw-icon';
import { finding } from '../messages/en';
import type { DrawnFactor } from '../protocol';
import { sharedStyles } from '../style/shared';
import { type Completion, complete } from './completions';
import { findBoxStyles } from './find-box.styles';
import { tell } from './tell';

const MOST = 7;

/** Finds a factor by part of its name. Reports `found` with its id, `find-try` with the one that Enter would take, and `find-close`. */
@customElement('find-box')
export class FindBox extends LitElement {
  @property({ attribute: false }) factors: readonly DrawnFactor[] = [];
  @property() label: string = finding.label;
  /** Lists the first factors before anything is typed. */
  @property({ type: Boolean }) eager = false;
  @state() private typed = '';
  @state() private active = 0;

  static override styles = [...sharedStyles, findBoxStyles];

  override render() {
    const found = this.found();
    return html`<div class="mw-float box" @keydown=${this.pressed}>
      ${this.eager ? html`<p class="asked" aria-hidden="true">${this.label}</p>` : nothing}
      <label class="mw-field">
        <mw-icon name="search"></mw-icon>
        <input
          role="combobox"
          aria-label=${this.label}
          aria-autocomplete="list"
          aria-expanded=${found.length > 0}
          aria-controls="found"
          aria-activedescendant=${found.length > 0 ? `found-${this.active}` : nothing}
          autocomplete="off"
          placeholder=${finding.hint}
          @input=${(event: InputEvent) => this.type((event.target as HTMLInputElement).value)}
        />
        <button class="mw-tool" type="button" aria-label=${finding.close} @click=${() => tell(this, 'find-close')}>
          <mw-icon name="x"></mw-icon>
        </button>
      </label>
      <ul class="list" id="found" role="listbox" aria-label=${this.label}>
        ${found.map((completion, at) => this.option(completion, at))}
      </ul>
      <p class="mw-small" role="status">${this.typed.trim() !== '' && found.length === 0 ? finding.none(this.typed.trim()) : ''}</p>
    </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
    if (this.eager) this.tried();
  }

  override updated(): void {
    this.renderRoot.querySelector('li.on')?.scrollIntoView({ block: 'nearest' });
  }

  private tried(): void {
    tell(this, 'find-try', this.found()[this.active]?.factor.id ?? null);
  }

  private option({ factor, parts }: Completion, at: number): TemplateResult {
    const [before, typed, after] = parts;
    return html`<li
      id="found-${at}"
      role="option"
      class=${at === this.active ? 'on' : ''}
      aria-selected=${at === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => tell(this, 'found', factor.id)}
    >
      <span class="mw-kind k-${kindTone(factor.kind)}"
        ><span class="sw"><mw-icon name=${kindIcon(factor.kind)}></mw-icon></span></span
      ><span>${before}<mark>${typed}</mark>${after}</span>
    </li>`;
  }

  private found(): Completion[] {
    if (this.typed.trim() !== '') return complete(this.factors, this.typed, MOST);
    if (!this.eager) return [];
    return this.factors.slice(0, MOST).map((factor) => ({ factor, parts: [factor.label, '', ''] }));
  }

  private type(typed: string): void {
    this.typed = typed;
    this.active = 0;
    this.tried();
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const found = this.found();
    const chosen = found[this.active];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      this.active = (this.active + step + found.length) % found.length;
      this.tried();
    } else if (event.key === 'Escape') tell(this, 'find-close');
    else if (event.key === 'Enter' && chosen) tell(this, 'found', chosen.factor.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'find-box': FindBox;
  }
}
