import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kindIcon } from '../canvas/paint/kinds';
import { tell } from '../editor/tell';
import '../icons/mw-icon';
import { kinds as kindNames } from '../messages/en';
import { viewShort, views } from '../messages/views';
import type { FactorKind } from '../protocol';
import { sharedStyles } from '../style/shared';
import { type Choices, choicesOf } from './choices';
import { partIn, type View } from './view';
import type { ViewAct } from './view-act';
import { viewSectionStyles } from './view-panel.styles';
import type { ViewState } from './view-state';

/** More tags than this are chosen from a list. */
const MANY = 12;

/** Chooses which factors and links stay: by kind, theme, tag, words, who said it. Reports `view-act`. */
@customElement('view-only')
export class ViewOnly extends LitElement {
  @property({ attribute: false }) state: ViewState | null = null;

  static override styles = [
    ...sharedStyles,
    viewSectionStyles,
    css`
      details {
        border-block-start: 1px solid var(--mw-rule);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--mw-3);
        min-height: 40px;
        cursor: pointer;
      }
      summary::before {
        content: '';
        flex: none;
        width: 8px;
        height: 8px;
        margin: 0 4px 0 2px;
        border: solid var(--mw-ink-2);
        border-width: 0 2px 2px 0;
        rotate: -45deg;
      }
      details[open] summary::before {
        rotate: 45deg;
      }
      summary .mw-small {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-align: end;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      details .chips {
        padding-block-end: var(--mw-3);
      }
      @media (max-width: 720px) {
        summary {
          min-height: 44px;
        }
      }
    `,
  ];

  override render() {
    const drawing = this.state?.drawing;
    if (!this.state || !drawing) return nothing;
    const { view } = this.state;
    const all = choicesOf(drawing);
    return html`<section aria-label=${views.only}>
      <h3>${views.only}</h3>
      ${this.kinds(all.kinds, partIn(view, 'kinds')?.kinds ?? [])}
      ${this.names('themes', views.theme, all.themes, partIn(view, 'themes')?.themes ?? [])}
      ${this.names('tags', views.tag, all.tags, partIn(view, 'tags')?.tags ?? [])}
      ${this.names('groups', views.saidBy, all.groups, partIn(view, 'groups')?.groups ?? [])}
      ${this.links(all, view)} ${this.words(partIn(view, 'words')?.words ?? '')}
    </section>`;
  }

  private kinds(all: ReadonlyMap<FactorKind, number>, chosen: readonly FactorKind[]) {
    return this.group(
      views.kind,
      chosen.map((kind) => kindNames[kind]),
      [...all].map(([kind, count]) =>
        this.toggle(
          kindNames[kind],
          count,
          chosen.includes(kind),
          () => this.choose(toggled(chosen, kind), (kinds) => ({ type: 'kinds', kinds }), 'kinds'),
          kindIcon(kind),
        ),
      ),
    );
  }

  private names(
    slot: 'themes' | 'tags' | 'groups',
    title: string,
    all: ReadonlyMap<string, number>,
    chosen: readonly string[],
  ) {
    const change = (name: string) =>
      this.choose(toggled(chosen, name), (names) => ({ type: slot, [slot]: names }) as Part, slot);
    const shown = all.size > MANY ? [...all].filter(([name]) => chosen.includes(name)) : [...all];
    const toggles = shown.map(([name, count]) =>
      this.toggle(name, count, chosen.includes(name), () => change(name)),
    );
    return this.group(
      title,
      chosen,
      all.size > MANY ? [...toggles, this.list(title, all, chosen, change)] : toggles,
    );
  }

  private links({ contested, unsure }: Choices, view: View) {
    const one = (slot: 'contested' | 'unsure', count: number) => {
      const on = partIn(view, slot) !== undefined;
      const act: ViewAct = on ? { act: 'drop', slot } : { act: 'put', part: { type: slot } };
      return count > 0 || on ? [this.toggle(viewShort[slot], count, on, () => this.tell(act))] : [];
    };
    const chosen = (['contested', 'unsure'] as const).filter((slot) => partIn(view, slot));
    const words = chosen.map((slot) => viewShort[slot]);
    return this.group(views.links, words, [...one('contested', contested), ...one('unsure', unsure)]);
  }

  private words(words: string): TemplateResult {
    return html`<label
      ><span>${views.search}</span
      ><input
        class="mw-field"
        type="search"
        maxlength="200"
        placeholder=${views.searchHint}
        .value=${words}
        @input=${(e: Event) => {
          const typed = (e.target as HTMLInputElement).value;
          const act: ViewAct =
            typed.trim() === ''
              ? { act: 'drop', slot: 'words' }
              : { act: 'put', part: { type: 'words', words: typed } };
          this.tell(act);
        }}
    /></label>`;
  }

  /** Folded until it is wanted; open where something is chosen. */
  private group(title: string, chosen: readonly string[], toggles: readonly TemplateResult[]) {
    if (toggles.length === 0) return nothing;
    return html`<details ?open=${chosen.length > 0}>
      <summary><span>${title}</span><span class="mw-small">${chosen.join(', ')}</span></summary>
      <div class="chips" role="group" aria-label=${title}>${toggles}</div>
    </details>`;
  }

  private toggle(words: string, count: number, on: boolean, change: () => void, icon = ''): TemplateResult {
    return html`<button class="mw-chip" type="button" aria-pressed=${on} @click=${change}>
      ${on ? html`<mw-icon name="check"></mw-icon>` : icon ? html`<mw-icon name=${icon}></mw-icon>` : nothing}
      <span>${words}</span> <span class="mw-small">${count}</span>
    </button>`;
  }

  private list(
    title: string,
    all: ReadonlyMap<string, number>,
    chosen: readonly string[],
    change: (name: string) => void,
  ): TemplateResult {
    return html`<select
      class="mw-field"
      aria-label=${title}
      @change=${(e: Event) => {
        const list = e.target as HTMLSelectElement;
        change(list.value);
        list.value = '';
      }}
    >
      <option value="">${views.choose(title)}</option>
      ${[...all.keys()].filter((name) => !chosen.includes(name)).map((name) => html`<option value=${name}>${name}</option>`)}
    </select>`;
  }

  private choose<T>(
    names: T[],
    part: (names: T[]) => Part,
    slot: 'kinds' | 'themes' | 'tags' | 'groups',
  ): void {
    this.tell(names.length > 0 ? { act: 'put', part: part(names) } : { act: 'drop', slot });
  }

  private tell(act: ViewAct): void {
    tell<ViewAct>(this, 'view-act', act);
  }
}

type Part = View['parts'][number];

function toggled<T>(chosen: readonly T[], one: T): T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

declare global {
  interface HTMLElementTagNameMap {
    'view-only': ViewOnly;
  }
}
