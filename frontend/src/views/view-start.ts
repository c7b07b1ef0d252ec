import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tell } from '../editor/tell';
import '../icons/mw-icon';
import { views } from '../messages/views';
import type { DrawnFactor } from '../protocol';
import { sharedStyles } from '../style/shared';
import { LENGTHS, STEPS } from './read-view';
import { type Named, partIn, type View, type Walk, type Way } from './view';
import type { ViewAct } from './view-act';
import { viewSectionStyles } from './view-panel.styles';
import type { ViewState } from './view-state';

const WAYS: readonly Way[] = ['around', 'upstream', 'downstream'];
/** Stands for what is picked on the map. */
const PICKED = '*';

/** What lies around a factor, and the ways from it to another. Reports `view-act`. */
@customElement('view-start')
export class ViewStart extends LitElement {
  @property({ attribute: false }) state: ViewState | null = null;
  @state() private chosen = PICKED;
  @state() private goal = '';

  static override styles = [
    ...sharedStyles,
    viewSectionStyles,
    css`
      .ways {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--mw-2) var(--mw-3);
      }
      .ways .mw-seg > * {
        min-width: 38px;
        padding: 0 8px;
      }
      .check {
        display: flex;
        align-items: center;
        gap: var(--mw-2);
        min-height: 32px;
      }
      .check input {
        width: 20px;
        height: 20px;
        accent-color: var(--mw-accent);
      }
    `,
  ];

  override render() {
    if (!this.state) return nothing;
    const { view, follows } = this.state;
    const from = this.from(this.state);
    return html`<section aria-label=${views.from}>
      <label><h3>${views.from}</h3>${this.choose(from)}</label>
      <div class="ways">${WAYS.map((way) => this.way(way, from))}</div>
      ${
        view.parts.filter(({ type }) => type === 'walk').length === 1
          ? html`<label class="check"
              ><input type="checkbox" .checked=${follows} @change=${(e: Event) => this.follow(e)} />${views.follows}</label
            >`
          : nothing
      }
      ${from.length > 0 ? this.paths(view, from[0] as Named) : nothing}
    </section>`;
  }

  /** The chosen factor; else what is picked, or what the view starts from already. */
  private from({ start, view, drawing }: ViewState): readonly Named[] {
    const chosen = drawing?.factors.find(({ id }) => id === this.chosen);
    if (chosen) return [{ id: chosen.id, label: chosen.label }];
    if (start.length > 0) return start;
    const walk = view.parts.find((part): part is Walk => part.type === 'walk');
    return walk?.from ?? [];
  }

  private choose(from: readonly Named[]): TemplateResult {
    const [one] = from;
    const first = from.length > 1 ? views.fromPicked(from.length) : (one?.label ?? views.fromHint);
    const byHand = this.factors.some(({ id }) => id === this.chosen);
    return html`<select
      class="mw-field"
      .value=${byHand ? this.chosen : PICKED}
      @change=${(e: Event) => {
        this.chosen = (e.target as HTMLSelectElement).value;
      }}
    >
      ${byHand ? nothing : html`<option value=${PICKED} selected>${first}</option>`}
      ${this.factors.map(({ id, label }) => html`<option value=${id} ?selected=${byHand && id === this.chosen}>${label}</option>`)}
    </select>`;
  }

  private way(way: Way, from: readonly Named[]): TemplateResult {
    const walk = this.state && (partIn(this.state.view, way) as Walk | undefined);
    const words = views[way];
    const none = from.length === 0;
    return html`<span>${words}</span>
      <div class="mw-seg" role="group" aria-label=${words}>
        ${STEPS[way].map((steps) => {
          const on = walk !== undefined && walk?.steps === steps && same(walk.from, from);
          const act: ViewAct = on
            ? { act: 'drop', slot: way }
            : { act: 'put', part: { type: 'walk', way, from: [...from], steps } };
          return html`<button
            type="button"
            aria-pressed=${on}
            aria-label=${views.farLong(words, steps)}
            ?disabled=${none}
            @click=${() => this.tell(act)}
          >
            ${views.far(steps)}
          </button>`;
        })}
      </div>`;
  }

  private paths(view: View, from: Named): TemplateResult {
    const part = partIn(view, 'paths');
    const picked = this.state?.start.length === 2 ? this.state.start[1]?.id : undefined;
    const goal = this.goal || part?.to.id || picked || '';
    const to = this.factors.find(({ id }) => id === goal && id !== from.id);
    const put = (longest: number | null, a: Named, b: Named) =>
      this.tell({ act: 'put', part: { type: 'paths', from: name(a), to: name(b), longest } });
    return html`<label
        ><h3>${views.to}</h3>
        <select
          class="mw-field"
          @change=${(e: Event) => {
            this.goal = (e.target as HTMLSelectElement).value;
            const end = this.factors.find(({ id }) => id === this.goal);
            if (end) put(part?.longest ?? null, from, end);
            else this.tell({ act: 'drop', slot: 'paths' });
          }}
        >
          <option value="" ?selected=${!to}>${views.toHint}</option>
          ${this.factors
            .filter(({ id }) => id !== from.id)
            .map(({ id, label }) => html`<option value=${id} ?selected=${id === to?.id}>${label}</option>`)}
        </select></label
      >
      ${
        to
          ? html`<div class="row">
              <select
                class="mw-field"
                style="width: auto"
                aria-label=${views.length}
                @change=${(e: Event) => put(lengthOf((e.target as HTMLSelectElement).value), part?.from ?? from, part?.to ?? to)}
              >
                ${part ? nothing : html`<option selected disabled>${views.length}</option>`}
                ${LENGTHS.map((longest) => html`<option value=${longest ?? ''} ?selected=${part?.longest === longest}>${longest === null ? views.shortest : views.atMost(longest)}</option>`)}
              </select>
              ${
                part
                  ? html`<button class="mw-button" type="button" @click=${() => put(part.longest, part.to, part.from)}>${views.turn}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }

  private get factors(): DrawnFactor[] {
    return [...(this.state?.drawing?.factors ?? [])].sort((a, b) => a.label.localeCompare(b.label));
  }

  private follow(event: Event): void {
    this.tell({ act: 'follow', follows: (event.target as HTMLInputElement).checked });
  }

  private tell(act: ViewAct): void {
    tell<ViewAct>(this, 'view-act', act);
  }
}

function lengthOf(value: string): number | null {
  return value === '' ? null : Number(value);
}

function name({ id, label }: Named): Named {
  return { id, label };
}

function same(one: readonly Named[], other: readonly Named[]): boolean {
  return one.map(({ id }) => id).join() === other.map(({ id }) => id).join();
}

declare global {
  interface HTMLElementTagNameMap {
    'view-start': ViewStart;
  }
}
