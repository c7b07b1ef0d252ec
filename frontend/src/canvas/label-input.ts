import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

const MOST_CHARACTERS = 200;

/** Typing a label where it stands. Enter or leaving the field says `label-done`, Escape says `label-left`. */
@customElement('map-label-input')
export class MapLabelInput extends LitElement {
  @property() text = '';
  @property() said = '';
  @query('textarea') private field!: HTMLTextAreaElement;
  #over = false;

  static override styles = css`
    :host {
      position: absolute;
      transform: translate(-50%, -50%);
      z-index: 2;
    }
    textarea {
      display: block;
      box-sizing: border-box;
      width: 15rem;
      max-width: 70vw;
      min-height: 3rem;
      padding: 0.6rem 0.9rem;
      field-sizing: content;
      resize: none;
      overflow: hidden;
      font: 560 1.0625rem / 1.25 var(--mw-font);
      color: var(--mw-ink);
      background: var(--mw-surface);
      border: 2px solid var(--mw-accent);
      border-radius: 13px;
      outline: 3px solid var(--mw-focus);
      outline-offset: 2px;
      box-shadow: var(--mw-shadow);
    }
  `;

  override render() {
    return html`<textarea
      rows="1"
      maxlength=${MOST_CHARACTERS}
      aria-label=${this.said}
      .value=${this.text}
      @keydown=${this.#key}
      @blur=${() => this.#end(true)}
      @pointerdown=${(event: Event) => event.stopPropagation()}
    ></textarea>`;
  }

  override firstUpdated(): void {
    this.field.focus();
    this.field.setSelectionRange(this.text.length > 1 ? 0 : this.text.length, this.text.length);
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#end(true);
    } else if (event.key === 'Escape') this.#end(false);
  }

  #end(done: boolean): void {
    if (this.#over) return;
    this.#over = true;
    const text = this.field.value.trim().replace(/\s+/g, ' ');
    this.dispatchEvent(
      done && text !== '' ? new CustomEvent('label-done', { detail: text }) : new CustomEvent('label-left'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-label-input': MapLabelInput;
  }
}
