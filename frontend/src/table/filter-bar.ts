import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../icons/mw-icon';
import { tell } from '../editor/tell';
import { kinds } from '../messages/en';
import { table } from '../messages/table';
import type { Drawing, FactorKind } from '../protocol';
import { sharedStyles } from '../style/shared';
import { tagsOf, themesOf } from './bulk';
import { type Filter, filters, NO_FILTER } from './filter';

export type What = 'factors' | 'links';
const WHATS: readonly What[] = ['factors', 'links'];

/** Chooses what the table lists. Reports `list` (factors or links) and `filter` (a `Filter`). */
@customElement('filter-bar')
export class FilterBar extends LitElement {
  @property() what: What = 'factors';
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  @property({ type: Number }) shown = 0;
  /** A view keeps only some of the map in sight. */
  @property({ type: Boolean }) viewing = false;
  @property() hint = '';

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--mw-2) var(--mw-3);
      }
      .word {
        flex: 0 1 240px;
        min-width: 150px;
      }
      .word input {
        width: 100%;
        min-width: 0;
        border: 0;
        background: transparent;
      }
      .word input:focus {
        outline: none;
      }
      .word:focus-within {
        outline: 3px solid var(--mw-focus);
        outline-offset: 2px;
      }
      .pick {
        max-width: 210px;
      }
      select {
        min-width: 0;
        border: 0;
        background: transparent;
      }
      .hint {
        flex: 1;
        text-align: end;
        text-wrap: balance;
      }
      @media (max-width: 1180px) {
        .hint {
          display: none;
        }
      }
      @media (max-width: 620px) {
        .word {
          flex: 1 1 100%;
          order: 2;
        }
        .mw-field,
        .mw-seg > * {
          min-height: 44px;
        }
        .mw-seg {
          flex: 1;
        }
        .pick {
          flex: 1;
          order: 3;
          max-width: none;
          padding: 0 var(--mw-2);
        }
        .pick mw-icon {
          display: none;
        }
        .pick select {
          width: 100%;
        }
      }
    `,
  ];

  override render() {
    const { drawing, what, filter } = this;
    const count = { factors: drawing?.factors.length ?? 0, links: drawing?.links.length ?? 0 };
    return html`<div class="mw-seg" role="radiogroup" aria-label=${table.sheets}>
        ${WHATS.map(
          (each) => html`<button
            type="button"
            role="radio"
            aria-checked=${each === what}
            @click=${() => tell(this, 'list', each)}
          >
            ${table.sheet[each](count[each])}
          </button>`,
        )}
      </div>
      <label class="mw-field word">
        <mw-icon name="search"></mw-icon>
        <input
          type="search"
          aria-label=${table.filter.word}
          placeholder=${table.filter.word}
          .value=${live(filter.word)}
          @input=${(e: InputEvent) => this.put({ word: (e.target as HTMLInputElement).value })}
          @keydown=${this.pressed}
        />
      </label>
      ${what === 'factors' ? this.choices() : nothing}
      <span class="mw-small hint" role="status">${
        filters(filter) || this.viewing ? table.filter.shown(this.shown, count[what], what) : this.hint
      }</span>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private choices(): TemplateResult {
    const themes = this.drawing ? themesOf(this.drawing) : [];
    const tags = this.drawing ? tagsOf(this.drawing.factors) : [];
    const marks = [
      ...themes.map((theme) => [`theme:${theme}`, table.filter.theme(theme)] as const),
      ...tags.map((tag) => [`tag:${tag}`, tag] as const),
    ];
    return html`${this.choice(
      'funnel',
      table.filter.kind,
      table.filter.anyKind,
      Object.entries(kinds),
      this.filter.kind,
      (kind) => this.put({ kind: kind as FactorKind | '' }),
    )}${
      marks.length > 0
        ? this.choice('tag', table.filter.mark, table.filter.anyMark, marks, this.filter.mark, (mark) =>
            this.put({ mark }),
          )
        : nothing
    }`;
  }

  private choice(
    icon: string,
    label: string,
    any: string,
    options: readonly (readonly [string, string])[],
    now: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label class="mw-field pick">
      <mw-icon name=${icon}></mw-icon>
      <select aria-label=${label} @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${now === ''}>${any}</option>
        ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === now}>${word}</option>`)}
      </select>
    </label>`;
  }

  private put(part: Partial<Filter>): void {
    tell(this, 'filter', { ...this.filter, ...part });
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.filter.word !== '') this.put({ word: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter') tell(this, 'filter-down');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'filter-bar': FilterBar;
  }
}
