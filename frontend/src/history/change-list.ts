import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { pastPanel } from '../messages/history';
import type { ChangeLine, ChangesAnswer, DifferenceLine } from '../protocol';
import { sharedStyles } from '../style/shared';
import { linesOf, tellers, type Whose } from './choose-lines';
import { idsOf } from './marks';
import { ACT_ICONS, MARK_ICONS, saidWords } from './said-words';
import { momentOf } from './times';

/** What changed, in short or step by step. Reports `past-point` with the ids of the line that is pointed at, or none. */
@customElement('change-list')
export class ChangeList extends LitElement {
  @property({ attribute: false }) changes: ChangesAnswer | null = null;
  @state() private told: 'differs' | 'told' = 'differs';
  @state() private whose: Whose = '';

  static override styles = [
    ...sharedStyles,
    css`
      ul {
        margin-block-start: var(--mw-2);
      }
      li {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr);
        gap: var(--mw-2);
        padding: var(--mw-2) 0;
        border-block-end: 1px solid var(--mw-rule);
      }
      li:hover {
        background: var(--mw-surface-2);
      }
      mw-icon {
        width: 18px;
        height: 18px;
        margin-block-start: 3px;
        color: var(--mw-ink-2);
      }
      b {
        font-weight: var(--mw-weight-strong);
        overflow-wrap: anywhere;
      }
      .mw-small {
        display: block;
      }
      label {
        display: grid;
        gap: var(--mw-1);
        margin-block-start: var(--mw-3);
      }
      select {
        min-height: 36px;
        padding-inline: var(--mw-2);
        border: 1px solid var(--mw-control);
        border-radius: var(--mw-radius);
        background: var(--mw-surface);
      }
      p {
        margin-block-start: var(--mw-3);
      }
    `,
  ];

  override render() {
    return html`<div class="mw-seg" role="radiogroup" aria-label=${pastPanel.readings}>
        ${(['differs', 'told'] as const).map((way) => this.way(way))}
      </div>
      ${this.changes && (this.told === 'differs' ? this.differences(this.changes) : this.lines(this.changes))}`;
  }

  private way(way: 'differs' | 'told'): TemplateResult {
    return html`<button
      type="button"
      role="radio"
      aria-checked=${this.told === way}
      @click=${() => {
        this.told = way;
      }}
    >${pastPanel[way]}</button>`;
  }

  private differences({ differences }: ChangesAnswer): TemplateResult {
    if (differences.length === 0) return html`<p class="mw-small">${pastPanel.none}</p>`;
    return html`<ul class="lines">${differences.map((line) => this.line(line, MARK_ICONS[line.mark], ''))}</ul>`;
  }

  private lines({ lines, untold }: ChangesAnswer): TemplateResult {
    const chosen = linesOf(lines, this.whose);
    const now = new Date();
    return html`${this.choice(lines)}
      ${chosen.length === 0 ? html`<p class="mw-small">${lines.length === 0 ? pastPanel.noLines : pastPanel.noneOf}</p>` : ''}
      <ul class="lines">
        ${chosen.map((line) => this.line(line, ACT_ICONS[line.act], `${line.by.group} · ${momentOf(line.at, now)}`))}
      </ul>
      ${untold > 0 ? html`<p class="mw-small">${pastPanel.untold(untold)}</p>` : ''}`;
  }

  private choice(lines: readonly ChangeLine[]): TemplateResult {
    const { groups, people } = tellers(lines);
    return html`<label class="mw-small">${pastPanel.who}
      <select
        @change=${(e: Event) => {
          this.whose = (e.target as HTMLSelectElement).value as Whose;
        }}
      >
        <option value="" ?selected=${this.whose === ''}>${pastPanel.everybody}</option>
        ${groups.map((group) => html`<option value="group:${group}">${pastPanel.group(group)}</option>`)}
        ${people.map(([id, name]) => html`<option value="person:${id}">${name}</option>`)}
      </select>
    </label>`;
  }

  private line(line: ChangeLine | DifferenceLine, icon: string, small: string): TemplateResult {
    return html`<li
      @pointerenter=${() => this.point(idsOf(line))}
      @pointerleave=${() => this.point([])}
      @click=${() => this.point(idsOf(line), true)}
    >
      <mw-icon name=${icon}></mw-icon>
      <span>${saidWords(line.said)}${small === '' ? '' : html`<span class="mw-small">${small}</span>`}</span>
    </li>`;
  }

  private point(ids: string[], go = false): void {
    this.dispatchEvent(new CustomEvent('past-point', { detail: { ids, go }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-list': ChangeList;
  }
}
