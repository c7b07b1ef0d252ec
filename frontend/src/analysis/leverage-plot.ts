import { css, html, LitElement, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Dot, named, type PlacedDot, place } from './plot-scale';
import { saveChart } from './save-chart';

const HEIGHT = 240;
const NAMES = 6;

/**
 * A lens across, "we can change this" upwards: further right and higher is worth talking about. Bigger circles matter
 * more to the group. Picking a circle fires `plot-pick` {id}.
 */
@customElement('leverage-plot')
export class LeveragePlot extends LitElement {
  @property({ attribute: false }) dots: Dot[] = [];
  @property() picked = '';
  @property() across = '';
  @property() up = '';
  @state() private width = 330;
  @query('svg') private drawn?: SVGSVGElement;

  private readonly watcher = new ResizeObserver((entries) => {
    this.width = Math.max(200, entries[0]?.contentRect.width ?? this.width);
  });

  static override styles = css`
    :host {
      display: block;
      margin-block: var(--mw-3);
    }
    svg {
      display: block;
      width: 100%;
      overflow: visible;
    }
    .axis {
      stroke: var(--mw-control);
    }
    .corner {
      fill: var(--mw-accent-soft);
    }
    text {
      font: var(--mw-weight-strong) 13px var(--mw-font);
      fill: var(--mw-ink);
      paint-order: stroke;
      stroke: var(--mw-surface);
      stroke-width: 3px;
    }
    p {
      margin: 0;
      font-size: var(--mw-size-caption);
      color: var(--mw-ink-2);
    }
    p:last-child {
      text-align: end;
    }
    circle {
      stroke-width: 1.8;
      cursor: pointer;
    }
    circle:focus-visible {
      outline: 3px solid var(--mw-focus);
      outline-offset: 2px;
    }
    .picked {
      stroke: var(--mw-accent);
      stroke-width: 4;
    }
  `;

  override connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback() {
    this.watcher.disconnect();
    super.disconnectedCallback();
  }

  /** Saves the picture as `svg` or `png`. */
  save(kind: string, name: string) {
    if (!this.drawn) return;
    const title = `${this.across}, ${this.up}`;
    void saveChart({ svg: this.drawn, title, above: this.up, below: this.across }, kind, name);
  }

  override render() {
    const dots = place(this.dots, { width: this.width, height: HEIGHT });
    return html`<p>${this.up}</p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" role="group" aria-label=${`${this.across}, ${this.up}`}>
        <rect class="corner" x=${this.width * 0.55} y="0" width=${this.width * 0.45} height=${HEIGHT / 2} rx="8"></rect>
        <path class="axis" d="M0.5 0V${HEIGHT - 0.5}H${this.width}" fill="none"></path>
        ${dots.map((dot) => this.circle(dot))} ${named(dots, this.picked, NAMES).map((dot) => this.name(dot))}
      </svg>
      <p>${this.across}</p>`;
  }

  private circle(dot: PlacedDot) {
    const kind = dot.kind.toLowerCase();
    return svg`<circle cx=${dot.cx} cy=${dot.cy} r=${dot.r} tabindex="0" role="button" aria-label=${dot.label}
      class=${dot.id === this.picked ? 'picked' : ''}
      style="fill: var(--mw-${kind}-fill); stroke: var(--mw-${kind}-edge)"
      @click=${() => this.pick(dot)}
      @keydown=${(event: KeyboardEvent) => this.key(event, dot)}><title>${dot.label}</title></circle>`;
  }

  private name(dot: PlacedDot) {
    const left = dot.cx > this.width * 0.55;
    const short = dot.label.length > 26 ? `${dot.label.slice(0, 25)}…` : dot.label;
    return svg`<text x=${dot.cx + (left ? -1 : 1) * (dot.r + 5)} y=${dot.cy + 4} text-anchor=${left ? 'end' : 'start'} aria-hidden="true">${short}</text>`;
  }

  private key(event: KeyboardEvent, dot: PlacedDot) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pick(dot);
    }
  }

  private pick(dot: Dot) {
    this.dispatchEvent(
      new CustomEvent('plot-pick', { detail: { id: dot.id }, bubbles: true, composed: true }),
    );
  }
}
