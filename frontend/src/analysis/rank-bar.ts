import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { barIn } from './rank-scale';

const WIDTH = 200;
const HEIGHT = 18;

/**
 * Where a factor would stand if the map were redrawn: the bar holds nine in ten of its places, the dot is its place in
 * this drawing. The first place is at the left.
 */
@customElement('rank-bar')
export class RankBar extends LitElement {
  /** Place in this drawing. */
  @property({ type: Number }) place = 1;
  @property({ type: Number }) low = 1;
  @property({ type: Number }) high = 1;
  /** How many factors there are. */
  @property({ type: Number }) last = 1;
  /** The same in words. */
  @property() words = '';

  static override styles = css`
    :host {
      display: block;
      min-width: 120px;
    }
    svg {
      display: block;
      width: 100%;
      height: 18px;
      overflow: visible;
    }
    .axis {
      stroke: var(--mw-rule);
    }
    .bar {
      fill: var(--mw-surface-2);
      stroke: var(--mw-ink-2);
      stroke-width: 1.5;
    }
    .dot {
      fill: var(--mw-ink-2);
    }
    :host([picked]) .bar {
      fill: var(--mw-accent-soft);
      stroke: var(--mw-accent);
    }
    :host([picked]) .dot {
      fill: var(--mw-accent);
    }
  `;

  override render() {
    const { from, to, dot } = barIn(this, WIDTH, HEIGHT);
    const middle = HEIGHT / 2;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" role="img" aria-label=${this.words}>
      ${svg`<line class="axis" x1="0" x2=${WIDTH} y1=${middle} y2=${middle}></line>
      <rect class="bar" x=${from} y="2" width=${to - from} height=${HEIGHT - 4} rx=${middle - 2}></rect>
      <circle class="dot" cx=${dot} cy=${middle} r="4.5"></circle>`}
    </svg>`;
  }
}
