import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { complete } from '../../editor/completions';
import type { Drawing, DrawnFactor, FactorKind } from '../../protocol';
import { type IconName, icon } from '../icons';
import { mostUsed } from '../pairs';
import { say } from '../words';

/** Things listed at once; more are found by searching. */
const MOST = 40;

const KIND_ICONS: Readonly<Record<FactorKind, IconName>> = {
  CONTEXT: 'landmark',
  SERVICE: 'building',
  RESOURCE: 'sprout',
  BEHAVIOUR: 'footprints',
  OUTCOME: 'flag',
  INTERVENTION: 'lightbulb',
};

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
};

/** A slot in a sentence: opens a list of things to search in. Reports the id of what is chosen as `thing-chosen`. */
@customElement('mw-slot')
export class MwSlot extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) thing: DrawnFactor | null = null;
  /** What the slot is called. */
  @property() label = '';
  /** What stands in it while it is empty. */
  @property() empty = '';
  /** Things that are not offered. */
  @property({ attribute: false }) without: readonly string[] = [];
  @state() private open = false;
  @state() private query = '';
  @state() private active = 0;
  private readonly list = `things-${Math.random().toString(36).slice(2)}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { thing } = this;
    const words = thing?.label ?? (this.empty || say('link.slot.empty'));
    return html`<button
        type="button"
        class="slot ${thing?.kind.toLowerCase() ?? 'none'}"
        aria-expanded=${this.open}
        aria-label=${say('link.slot', { which: this.label, thing: words })}
        @click=${() => this.show(!this.open)}
      >
        <span dir="auto">${words}</span>${icon('chevron-down', 'small')}
      </button>
      ${this.open ? this.search() : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.querySelector('input')?.focus();
  }

  private search() {
    const things = this.things();
    const active = things[this.active];
    return html`<div class="finder">
      <div class="finder-field">
        ${icon('search', 'small')}
        <input
          class="field line"
          type="text"
          role="combobox"
          aria-label=${say('link.search')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls=${this.list}
          aria-activedescendant=${active ? `${this.list}-${this.active}` : nothing}
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="done"
          .value=${live(this.query)}
          @input=${this.typed}
          @keydown=${this.pressed}
        />
        <button type="button" class="tool" aria-label=${say('link.close')} @click=${() => this.close()}>
          ${icon('x')}
        </button>
      </div>
      <p class="said" role="status">${say('link.found', { count: things.length })}</p>
      <ul class="things" id=${this.list} role="listbox" aria-label=${this.label}>
        ${things.map((thing, at) => this.option(thing, at))}
      </ul>
      ${things.length === 0 ? html`<p class="soft">${say('link.none')}</p>` : nothing}
    </div>`;
  }

  private option(thing: DrawnFactor, at: number) {
    return html`<li
      id="${this.list}-${at}"
      role="option"
      class="thing ${at === this.active ? 'on' : ''}"
      aria-selected=${thing.id === this.thing?.id}
      @click=${() => this.choose(thing)}
    >
      <span class="kind ${thing.kind.toLowerCase()}">${icon(KIND_ICONS[thing.kind], 'tiny')}</span>
      <span class="grow" dir="auto">${thing.label}</span>
      ${thing.id === this.thing?.id ? icon('check', 'small') : nothing}
    </li>`;
  }

  /** Most used first; what was searched for by where it stands in the label. */
  private things(): DrawnFactor[] {
    if (!this.drawing) return [];
    const offered = mostUsed(this.drawing).filter(({ id }) => !this.without.includes(id));
    if (this.query.trim() === '') return offered.slice(0, MOST);
    return complete(offered, this.query, MOST).map(({ factor }) => factor);
  }

  private readonly typed = (event: InputEvent & { target: HTMLInputElement }) => {
    this.query = event.target.value;
    this.active = 0;
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const things = this.things();
    const move = MOVES[event.key];
    const chosen = things[this.active];
    if (move) this.active = move(this.active, things.length - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && chosen) this.choose(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
    void this.updateComplete.then(() =>
      this.querySelector('.thing.on')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  private choose(thing: DrawnFactor): void {
    this.dispatchEvent(new CustomEvent('thing-chosen', { detail: thing.id, bubbles: true }));
    this.close();
  }

  private close(): void {
    this.show(false);
    this.querySelector<HTMLElement>('.slot')?.focus();
  }

  private show(open: boolean): void {
    this.open = open;
    this.query = '';
    this.active = 0;
  }
}
