import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tell } from '../editor/tell';
import { showing, views } from '../messages/views';
import { sharedStyles } from '../style/shared';
import { STEPS } from './read-view';
import type { Walk } from './view';
import type { ViewAct } from './view-act';
import type { ViewState } from './view-state';

/** Says in a sentence what one is looking at, and the ways on and out. Reports `view-act`. */
@customElement('view-chip')
export class ViewChip extends LitElement {
  @property({ attribute: false }) state: ViewState | null = null;
  /** Whether the next step stands elsewhere on the screen, so that no button here is filled. */
  @property({ type: Boolean }) quiet = false;

  static override styles = [
    ...sharedStyles,
    css`
      .chip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--mw-2) var(--mw-3);
        width: fit-content;
        max-width: 100%;
        padding: 8px 8px 8px var(--mw-4);
      }
      p {
        flex: 0 1 auto;
        min-width: min(220px, 100%);
        max-width: 74ch;
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--mw-2);
      }
      @media (max-width: 720px) {
        .chip {
          width: auto;
          max-height: 34vh;
          overflow: auto;
        }
        .mw-button {
          min-height: 44px;
        }
      }
    `,
  ];

  override render() {
    const { state } = this;
    if (!state) return nothing;
    const { along, look, view, shows } = state;
    return html`<div class="chip mw-float">
      <p role="status">${along ? html`${showing.along(along)} ` : nothing}<b>${look.count}</b>${look.sentence}</p>
      <div class="acts">
        ${this.further(view.parts.length === 1 ? view.parts[0] : undefined)}
        ${along ? this.button(showing.back, { act: 'back' }) : nothing}
        ${this.button(views.whole, { act: 'clear' })}
        ${shows && !along && view.parts.length > 0 ? this.button(showing.everyone, { act: 'offer' }, !this.quiet) : nothing}
      </div>
    </div>`;
  }

  /** One step further, where the view is one walk and there is one. */
  private further(part: unknown): TemplateResult | typeof nothing {
    const walk = part as Walk | undefined;
    if (walk?.type !== 'walk') return nothing;
    const next = STEPS[walk.way][STEPS[walk.way].indexOf(walk.steps) + 1];
    if (next === undefined) return nothing;
    return this.button(views.further(next), { act: 'put', part: { ...walk, steps: next } });
  }

  private button(words: string, act: ViewAct, primary = false): TemplateResult {
    return html`<button
      class="mw-button ${primary ? 'primary' : ''}"
      type="button"
      @click=${() => tell<ViewAct>(this, 'view-act', act)}
    >
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'view-chip': ViewChip;
  }
}
