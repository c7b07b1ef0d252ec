import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../icons/mw-icon';
import { plain } from '../editor/completions';
import { signMark } from '../editor/sign';
import { tell } from '../editor/tell';
import { sharedStyles } from '../style/shared';
import { cellEditorStyles } from './cell-editor.styles';
import type { Editing, Option } from './column';
import type { Onward } from './moves';
import { offered, replaceLast } from './offered';

/** What was typed or chosen, and where to go on. */
export interface Saved {
  value: string;
  onward: Onward;
}

/**
 * Changes the text of one cell. Reports `cell-save` (a `Saved`) by Enter, Tab or on leaving, `cell-typed` with the text
 * so far, and `cell-back` when it is given up.
 */
@customElement('cell-editor')
export class CellEditor extends LitElement {
  @property({ attribute: false }) editing: Editing = { text: '', options: [], free: true, most: 200 };
  @property() label = '';
  @property() hint = '';
  /** The key that began the edit, if it was a letter. */
  @property() first = '';
  @state() private text = '';
  /** Which option Enter takes; none when what is typed counts. */
  @state() private active = -1;
  @state() private place = '';
  private over = false;

  static override styles = [...sharedStyles, cellEditorStyles];

  override render() {
    const options = this.offered;
    const open = options.length > 0;
    return html`<input
        role="combobox"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="list"
        aria-activedescendant=${open && this.active >= 0 ? `o${this.active}` : nothing}
        autocomplete="off"
        enterkeyhint="done"
        maxlength=${this.editing.most}
        placeholder=${this.hint}
        .value=${live(this.text)}
        @input=${(event: InputEvent) => this.typed((event.target as HTMLInputElement).value)}
        @keydown=${this.pressed}
        @blur=${this.left}
      />
      <ul class="list mw-float" id="list" role="listbox" aria-label=${this.label} style=${this.place} ?hidden=${!open}>
        ${options.map((option, at) => this.option(option, at))}
      </ul>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.over = false;
  }

  override firstUpdated(): void {
    const { free, text, options } = this.editing;
    if (free) this.text = this.first === '' ? text : this.first;
    else this.text = this.first;
    const now = options.findIndex((option) => option.value === text);
    this.active = free ? this.least : Math.max(0, this.first === '' ? now : 0);
    void this.begin();
  }

  override focus(): void {
    this.input?.focus();
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private get offered(): Option[] {
    return offered(this.editing, this.text, this.first !== '' || this.text !== this.editing.text);
  }

  private async begin(): Promise<void> {
    await this.updateComplete;
    const { input } = this;
    input?.focus();
    const end = this.first === '' ? 0 : this.text.length;
    input?.setSelectionRange(end, this.text.length);
    this.lay();
  }

  /** The list stands below the cell, or above it where there is no room; it may reach out of the table. */
  private lay(): void {
    const { left, top, bottom, width } = this.getBoundingClientRect();
    const room = globalThis.innerHeight - bottom;
    const high = room < 260 && top > room;
    const across = `left: ${left}px; min-width: ${width}px`;
    this.place = high
      ? `${across}; bottom: ${globalThis.innerHeight - top + 4}px; max-height: ${top - 12}px`
      : `${across}; top: ${bottom + 4}px; max-height: ${room - 12}px`;
  }

  private option(option: Option, at: number): TemplateResult {
    const { word, icon, tone, sign } = option;
    return html`<li
      id="o${at}"
      role="option"
      class=${at === this.active ? 'on' : ''}
      aria-selected=${at === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.take(option)}
    >
      ${icon ? html`<mw-icon class="k-${tone ?? ''}" name=${icon}></mw-icon>` : nothing}${
        sign ? signMark(sign) : nothing
      }<span>${word}</span>
    </li>`;
  }

  private typed(text: string): void {
    this.text = text;
    this.active = this.least;
    tell(this, 'cell-typed', text);
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const options = this.offered;
    if (key === 'ArrowDown' && options.length > 0) this.step(1, options.length);
    else if (key === 'ArrowUp' && options.length > 0) this.step(-1, options.length);
    else if (key === 'Enter') this.save(shiftKey ? 'up' : 'down');
    else if (key === 'Tab') this.save(shiftKey ? 'left' : 'right');
    else if (key === 'Escape') this.back();
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };

  /** Text is taken as it was typed unless an option is gone to; a choice always takes an option. */
  private get least(): number {
    return this.editing.free && !this.editing.eager ? -1 : 0;
  }

  private step(by: number, count: number): void {
    this.active = Math.max(this.least, Math.min(this.active + by, count - 1));
  }

  private take(option: Option): void {
    this.active = this.offered.indexOf(option);
    this.save('stay');
  }

  private get value(): string | null {
    const { editing, text, active } = this;
    const chosen = this.offered[active];
    if (chosen) return editing.several ? replaceLast(text, chosen.word) : chosen.value;
    if (editing.free) return text;
    const wanted = plain(text.trim());
    return editing.options.find(({ word }) => plain(word) === wanted)?.value ?? null;
  }

  private save(onward: Onward): void {
    if (this.over) return;
    const { value } = this;
    if (value === null) return this.back();
    this.over = true;
    tell<Saved>(this, 'cell-save', { value, onward });
  }

  private back(): void {
    if (this.over) return;
    this.over = true;
    tell(this, 'cell-back');
  }

  /** A choice that was not taken is given up; text that was typed is kept. */
  private readonly left = () => {
    if (this.editing.free) this.save('stay');
    else this.back();
  };

  /** The edit goes on: what was typed cannot be saved as it is. */
  again(): void {
    this.over = false;
    this.input?.focus();
    this.input?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cell-editor': CellEditor;
  }
}
