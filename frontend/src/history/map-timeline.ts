import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { past } from '../messages/history';
import type { PastAnswer } from '../protocol';
import { sharedStyles } from '../style/shared';
import { mapTimelineStyles } from './map-timeline.styles';
import { type Slot, TimelineScale } from './timeline-scale';
import { days, names } from './timeline-words';

/** Pixels from the top: names, bars, the rail, days. */
const [NAMES, BARS, RAIL, DAYS] = [14, 74, 82, 112];
const BAR = 44;

/**
 * The time of a map as a slider: bars where much happened, flags at named moments. Arrow keys step one change, Page keys
 * one named moment. Reports `seek` with the change that was asked for.
 */
@customElement('map-timeline')
export class MapTimeline extends LitElement {
  @property({ attribute: false }) past: PastAnswer | null = null;
  @property({ type: Number }) seq = 0;
  /** The moment in words, for those who hear it. */
  @property() words = '';
  @state() private width = 600;
  @query('svg') private slider!: SVGElement;

  private scale = new TimelineScale([]);
  private readonly sizes = new ResizeObserver(() => {
    this.width = Math.max(200, this.slider?.clientWidth ?? 0);
  });

  static override styles = [...sharedStyles, mapTimelineStyles];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('past')) this.scale = new TimelineScale(this.past?.stretches ?? []);
  }

  override firstUpdated(): void {
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  override render() {
    const { past: shown, width, scale } = this;
    const last = shown?.last ?? 0;
    const here = scale.placeOf(this.seq) * width;
    const now = new Date();
    return html`<svg
      tabindex="0"
      role="slider"
      aria-label=${past.slider}
      aria-valuemin="0"
      aria-valuemax=${last}
      aria-valuenow=${this.seq}
      aria-valuetext=${this.words}
      @keydown=${this.pressed}
      @pointerdown=${this.grabbed}
      @pointermove=${this.dragged}
    >
      ${scale.slots.map((slot) => this.bar(slot))}
      <line class="rail" x1="0" x2=${width} y1=${RAIL} y2=${RAIL}></line>
      ${scale.slots.map((slot, i) => this.gap(slot, scale.slots[i - 1]))}
      <line class="rail past" x1="0" x2=${here} y1=${RAIL} y2=${RAIL}></line>
      ${(shown?.versions ?? []).map(({ seq, name }) => this.flag(seq, name))}
      ${names(shown?.versions ?? [], scale, width, this.seq).map(
        ({ x, text, anchor }) =>
          svg`<text x=${x} y=${NAMES} text-anchor=${anchor} aria-hidden="true">${text}</text>`,
      )}
      ${days(scale, width, now).map(
        ({ x, text, anchor }) =>
          svg`<text x=${x} y=${DAYS} text-anchor=${anchor} aria-hidden="true">${text}</text>`,
      )}
      <circle class="thumb" cx=${here} cy=${RAIL} r="10"></circle>
      <circle class="ring" cx=${here} cy=${RAIL} r="14"></circle>
    </svg>`;
  }

  private bar({ stretch, left, right, height }: Slot): TemplateResult {
    const wide = Math.max(1.5, (right - left) * this.width - 2);
    const high = Math.max(3, height * BAR);
    return svg`<rect
      class="bar ${stretch.first <= this.seq ? 'past' : ''}"
      x=${left * this.width + 1} y=${BARS - high} width=${Math.min(wide, 26)} height=${high} rx="2"
    ><title>${past.changes(stretch.last - stretch.first + 1)}</title></rect>`;
  }

  private gap(slot: Slot, before: Slot | undefined): TemplateResult | typeof nothing {
    if (!slot.stretch.quiet || !before) return nothing;
    return svg`<line class="gap" x1=${before.right * this.width} x2=${slot.left * this.width} y1=${RAIL} y2=${RAIL}></line>`;
  }

  private flag(seq: number, name: string): TemplateResult {
    const x = this.scale.placeOf(seq) * this.width;
    return svg`<g class="flag ${seq === this.seq ? 'here' : ''}">
      <line x1=${x} x2=${x} y1=${NAMES + 6} y2=${RAIL}></line>
      <circle cx=${x} cy=${RAIL} r="5"><title>${name}</title></circle>
    </g>`;
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const to = this.steps()[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.seek(to);
  };

  private steps(): Readonly<Record<string, number>> {
    const named = (this.past?.versions ?? []).map(({ seq }) => seq);
    const last = this.past?.last ?? 0;
    return {
      ArrowLeft: this.seq - 1,
      ArrowDown: this.seq - 1,
      ArrowRight: this.seq + 1,
      ArrowUp: this.seq + 1,
      PageDown: named.filter((seq) => seq < this.seq).at(-1) ?? 0,
      PageUp: named.find((seq) => seq > this.seq) ?? last,
      Home: 0,
      End: last,
    };
  }

  private readonly grabbed = (event: PointerEvent) => {
    if (event.button !== 0) return;
    this.slider.setPointerCapture(event.pointerId);
    this.slider.focus();
    this.point(event);
  };

  private readonly dragged = (event: PointerEvent) => {
    if (this.slider.hasPointerCapture(event.pointerId)) this.point(event);
  };

  /** Near a flag, its moment is meant. */
  private point(event: PointerEvent): void {
    const x = event.clientX - this.slider.getBoundingClientRect().left;
    const near = this.past?.versions.find(
      ({ seq }) => Math.abs(this.scale.placeOf(seq) * this.width - x) < 8,
    );
    this.seek(near?.seq ?? this.scale.seqAt(x / this.width));
  }

  private seek(seq: number): void {
    const to = Math.min(Math.max(0, seq), this.past?.last ?? 0);
    if (to !== this.seq)
      this.dispatchEvent(new CustomEvent('seek', { detail: to, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-timeline': MapTimeline;
  }
}
