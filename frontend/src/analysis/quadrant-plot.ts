import { css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DotPlot, plotStyles } from './dot-plot';
import { plotNames } from './plot-names';
import { type Dot, MARGIN, type PlacedDot, place } from './plot-scale';

const HEIGHT = 360;
const NAMES = 14;

/** Shares of the largest influence and dependence, in [0, 1], with the means that part the quadrants. */
export interface Quadrants {
  readonly dots: readonly Dot[];
  readonly meanX: number;
  readonly meanY: number;
  /** Words for the corners: upper left, upper right, lower right, lower left. */
  readonly corners: readonly string[];
}

const NOTHING: Quadrants = { dots: [], meanX: 0, meanY: 0, corners: [] };

/** Dependence across, influence upwards, parted at the means. Picking a circle fires `plot-pick` {id}. */
@customElement('quadrant-plot')
export class QuadrantPlot extends DotPlot {
  @property({ attribute: false }) plot: Quadrants = NOTHING;
  @property() picked = '';
  @property() across = '';
  @property() up = '';
  @property() words = '';

  constructor() {
    super(240, 520);
  }

  static override styles = [
    plotStyles,
    css`
    :host {
      max-width: 640px;
    }
    .mean {
      stroke: var(--mw-control);
      stroke-dasharray: 5 5;
    }
    .corner {
      font-weight: var(--mw-weight);
      fill: var(--mw-ink-2);
    }
    circle {
      fill: var(--mw-accent-soft);
      stroke: var(--mw-accent);
    }
    .picked {
      fill: var(--mw-accent);
    }
  `,
  ];

  protected override told() {
    return { title: this.words, above: this.up, below: this.across };
  }

  override render() {
    const { dots, meanX, meanY, corners } = this.plot;
    const room = { width: this.width, height: HEIGHT };
    const placed = place(dots, room, 1);
    const x = MARGIN + meanX * (this.width - 2 * MARGIN);
    const y = HEIGHT - MARGIN - meanY * (HEIGHT - 2 * MARGIN);
    return html`<p>${this.up}</p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" role="group" aria-label=${this.words}>
        <path class="mean" d="M${x} 0V${HEIGHT}M0 ${y}H${this.width}" fill="none"></path>
        ${corners.map((word, at) => this.corner(word, at))}
        ${placed.map((dot) => this.circle(dot))} ${plotNames(placed, room, this.picked, NAMES).map((name) => this.name(name))}
      </svg>
      <p class="across">${this.across}</p>`;
  }

  private corner(word: string, at: number) {
    const right = at === 1 || at === 2;
    return svg`<text class="corner" aria-hidden="true" x=${right ? this.width - 4 : 4} y=${at < 2 ? 12 : HEIGHT - 3}
      text-anchor=${right ? 'end' : 'start'}>${word}</text>`;
  }

  private circle(dot: PlacedDot) {
    return svg`<circle cx=${dot.cx} cy=${dot.cy} r=${dot.r} tabindex="0" role="button" aria-label=${dot.label}
      class=${dot.id === this.picked ? 'picked' : ''}
      @click=${() => this.pick(dot)}
      @keydown=${(event: KeyboardEvent) => this.key(event, dot)}><title>${dot.label}</title></circle>`;
  }
}
