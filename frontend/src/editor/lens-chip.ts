import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { view } from '../messages/en';
import { sharedStyles } from '../style/shared';
import type { Lens, LensView } from './lens';
import { tell } from './tell';

/** Says in a sentence what one is looking at, and the ways out. Reports `look`, as the view menu does. */
@customElement('lens-chip')
export class LensChip extends LitElement {
  /** Words from outside, when another panel has chosen what to show. */
  @property() words = '';
  @property({ attribute: false }) lens: Lens | null = null;
  @property({ attribute: false }) shown: LensView | null = null;

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
    `,
  ];

  override render() {
    return html`<div class="chip mw-float" role="status">
      <span>${this.sentence()}</span>
      ${this.further().map(
        (steps) => html`<button
          class="mw-button"
          type="button"
          @click=${() => tell(this, 'look', { way: this.lens?.way, steps })}
        >
          ${view.showSteps(steps)}
        </button>`,
      )}
      <button class="mw-button" type="button" @click=${() => tell(this, 'look', null)}>${view.whole}</button>
    </div>`;
  }

  private sentence() {
    if (!this.lens || !this.shown) return this.words;
    const { way, steps } = this.lens;
    const { count, rest } = view.reached(this.shown.reached, this.shown.total);
    const within = way === 'around' ? view.within.around : view.within[way](steps);
    return html`<b>${count}</b>${rest}${within}`;
  }

  private further(): number[] {
    if (!this.lens || this.lens.way === 'around') return [];
    return this.lens.steps < 3 ? [this.lens.steps + 1] : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lens-chip': LensChip;
  }
}
