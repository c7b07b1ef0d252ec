import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChartElement } from './chart';
import { barIn } from './rank-scale';

const ROW = 26;
const NARROW = 460;

/** One bar with its name: an amount, or places of which nine in ten lie within. */
export interface Bar {
  readonly label: string;
  readonly text: string;
  /** Of an amount: its share of the largest, in [0, 1]. */
  readonly share?: number;
  readonly places?: { place: number; low: number; high: number; last: number };
}

/** Bars below each other, as one picture that can be taken along. */
@customElement('bar-list')
export class BarList extends ChartElement {
  @property({ attribute: false }) bars: Bar[] = [];
  @property() words = '';

  constructor() {
    super(240, 520);
  }

  static override styles = css`
    :host {
      display: block;
      max-width: 720px;
    }
    svg {
      display: block;
      width: 100%;
    }
    text {
      font: var(--mw-weight) 14px var(--mw-font);
      fill: var(--mw-ink);
    }
    .axis {
      stroke: var(--mw-rule);
    }
    .amount {
      fill: var(--mw-accent);
    }
    .bar {
      fill: var(--mw-surface-2);
      stroke: var(--mw-ink-2);
      stroke-width: 1.5;
    }
    .dot {
      fill: var(--mw-ink-2);
    }
  `;

  protected override told() {
    return { title: this.words };
  }

  override render() {
    return html`<svg viewBox="0 0 ${this.width} ${Math.max(1, this.bars.length) * ROW}" role="img" aria-label=${this.words}>
      ${this.bars.map((bar, at) => this.row(bar, at * ROW))}
    </svg>`;
  }

  private row(bar: Bar, y: number) {
    const names = this.width < NARROW ? 130 : 220;
    const room = this.width - names - 60;
    const most = Math.floor(names / 7.4);
    const short = bar.label.length > most ? `${bar.label.slice(0, most - 1)}…` : bar.label;
    return svg`<g><title>${bar.label}: ${bar.text}</title>
      <text x="0" y=${y + 18}>${short}</text>
      ${bar.places ? this.places(bar.places, names, y + 4, room) : nothing}
      ${!bar.share ? nothing : svg`<rect class="amount" x=${names} y=${y + 5} width=${Math.max(bar.share * room, 2)} height="16" rx="3"></rect>`}
      <text x=${this.width} y=${y + 18} text-anchor="end">${bar.text}</text></g>`;
  }

  private places(places: NonNullable<Bar['places']>, x: number, y: number, room: number) {
    const { from, to, dot } = barIn(places, room, 18);
    return svg`<line class="axis" x1=${x} x2=${x + room} y1=${y + 9} y2=${y + 9}></line>
      <rect class="bar" x=${x + from} y=${y + 2} width=${to - from} height="14" rx="7"></rect>
      <circle class="dot" cx=${x + dot} cy=${y + 9} r="4.5"></circle>`;
  }
}
