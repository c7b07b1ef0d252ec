import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapCanvasEvents, Picked } from '../canvas/contract';
import '../canvas/map-canvas';
import type { MapCanvas } from '../canvas/map-canvas';
import { wallClock } from '../live/clock';
import type { LiveState } from '../live/state';
import type { Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import './find-box';
import { LinkTool } from './link-tool';
import type { Look } from './looking';
import { mapStageStyles } from './map-stage.styles';
import type { Saying } from './said';
import { ghostOf, mayEdit, others } from './screen-state';
import './sign-asker';
import { asker, hint, still } from './stage-parts';
import { tell } from './tell';

/** How long a new link is ringed. Milliseconds. */
const RINGED = 2_000;

/** A link that was drawn and whose sign was chosen. */
export interface Drawn {
  cause: string;
  effect: string;
  polarity: Polarity;
}

/**
 * The canvas and what lies over it: the link tool, the finder. Lets the events of the canvas
 * through, except `link-add` and picks that the link tool takes; reports `link-drawn` (a `Drawn`) instead.
 */
@customElement('map-stage')
export class MapStage extends LitElement {
  @property({ attribute: false }) now: LiveState | null = null;
  @property({ attribute: false }) picked: Picked = { factors: [], links: [] };
  @property({ attribute: false }) look: Look | null = null;
  @property({ attribute: false }) saying: Saying | null = null;
  @state() private ringed: string[] = [];
  @state() private finding = false;
  @query('map-canvas') canvas!: MapCanvas;

  private readonly linking = new LinkTool(() => {
    this.requestUpdate();
    tell(this, 'link-tool', this.linking.on);
  });
  private pointer = { x: 0, y: 0 };

  static override styles = [...sharedStyles, mapStageStyles];

  override render() {
    const { now, linking } = this;
    const drawing = now?.drawing ?? null;
    const edits = mayEdit(now);
    return html`<div class="stage ${linking.on ? 'linking' : ''}" @pointermove=${this.pointed} @pointerup=${this.pointed}>
      <map-canvas
        .drawing=${drawing}
        .selection=${linking.cause === null ? this.picked : { factors: [linking.cause], links: [] }}
        .keep=${this.look?.keep ?? null}
        .steps=${this.look?.steps ?? null}
        .halo=${this.ringed}
        .ghost=${ghostOf(this.saying, linking.asking)}
        .people=${others(now)}
        ?readonly=${!edits}
        @link-add=${this.dragged}
        @pick=${this.taken}
      ></map-canvas>
      ${still(now, edits)} ${hint(linking, drawing, () => linking.stop())}
      ${asker(linking.asking, drawing, this, {
        tried: (polarity) => linking.tryOut(polarity),
        chosen: (polarity) => this.chosen(polarity),
        closed: () => linking.stop(),
      })}
      ${this.finding ? this.finder(now) : nothing}
    </div>`;
  }

  /** Starts linking from what is picked, or stops. */
  link(): void {
    if (this.linking.on) this.linking.stop();
    else this.linking.start(this.picked.factors);
  }

  /** Lets go of the link tool; answers whether it was on. */
  letGo(): boolean {
    const { on } = this.linking;
    if (on) this.linking.stop();
    return on;
  }

  find(): void {
    this.finding = true;
  }

  /** Rings what is new for a while. */
  ring(ids: string[]): void {
    this.ringed = ids;
    wallClock.after(RINGED, () => {
      if (this.ringed === ids) this.ringed = [];
    });
  }

  private finder(now: LiveState | null): TemplateResult {
    const close = () => {
      this.finding = false;
      this.canvas.focus();
    };
    return html`<find-box
      class="over"
      .factors=${now?.drawing?.factors ?? []}
      @found=${close}
      @find-close=${close}
    ></find-box>`;
  }

  private readonly pointed = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = this.getBoundingClientRect();
    this.pointer = { x: clientX - left, y: clientY - top };
  };

  private readonly dragged = (event: CustomEvent<MapCanvasEvents['link-add']>) => {
    event.stopPropagation();
    this.linking.ask(event.detail.cause, event.detail.effect, this.pointer);
  };

  private readonly taken = (event: CustomEvent<Picked>) => {
    if (!this.linking.on) return;
    event.stopPropagation();
    const [factor] = event.detail.factors;
    if (factor !== undefined) this.linking.end(factor, this.pointer);
  };

  private chosen(polarity: Polarity): void {
    const { asking } = this.linking;
    this.linking.stop();
    if (!asking) return;
    const { cause, effect } = asking;
    tell<Drawn>(this, 'link-drawn', { cause, effect, polarity });
    this.canvas.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-stage': MapStage;
  }
}
