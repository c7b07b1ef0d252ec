import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapCanvasEvents, MenuAsked, Picked } from '../canvas/contract';
import '../canvas/map-canvas';
import type { MapCanvas } from '../canvas/map-canvas';
import { wallClock } from '../live/clock';
import type { LiveState } from '../live/state';
import { sheet } from '../messages/sheet';
import type { Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import type { MapViews } from '../views/map-views';
import './find-box';
import { LinkTool } from './link-tool';
import type { Pair } from './merge-asker';
import { mapStageStyles } from './map-stage.styles';
import './map-words';
import type { Saying } from './said';
import { ghostOf, mayEdit, others } from './screen-state';
import './sign-asker';
import type { StageGrip } from './stage-grip';
import './stage-menus';
import type { StageMenus } from './stage-menus';
import { asker, hint, still } from './stage-parts';
import { saying } from './deeds';
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
  @property({ attribute: false }) look: MapViews['look'] | null = null;
  @property({ attribute: false }) saying: Saying | null = null;
  /** The sentence is open. */
  @property({ type: Boolean }) speaking = false;
  @state() private ringed: string[] = [];
  @state() private finding = false;
  /** Each pick adds one, and nothing is opened for it. */
  @state() several = false;
  @query('map-canvas') canvas!: MapCanvas;
  @query('stage-menus') private menus!: StageMenus;

  private readonly linking = new LinkTool(() => {
    this.requestUpdate();
    tell(this, 'link-tool', this.linking.on);
  });
  private pointer = { x: 0, y: 0 };
  private readonly grip: StageGrip = {
    rename: (id) => this.canvas.editLabel(id),
    add: (at) => this.canvas.startFactor(at),
    fit: () => this.canvas.fit(),
    several: (on) => {
      this.several = on;
    },
    read: () => this.canvas.readOut(),
    look: (cause, effect) => {
      this.linking.look(cause, effect);
      if (effect !== null) void this.canvas.reveal([effect]);
    },
    ask: (cause, effect) => this.linking.ask(cause, effect, this.canvas.placeOf(effect)),
    focus: () => this.canvas.focus(),
    centre: () => this.canvas.centreOf(),
  };

  static override styles = [...sharedStyles, mapStageStyles];

  override render() {
    const { now, linking } = this;
    const drawing = now?.drawing ?? null;
    const edits = mayEdit(now);
    return html`<div class="stage ${linking.on ? 'linking' : ''}" @pointermove=${this.pointed} @pointerup=${this.pointed}>
      <map-words class="over" .drawing=${drawing}></map-words>
      <map-canvas
        .drawing=${this.look?.drawn ?? drawing}
        .selection=${linking.cause === null ? this.picked : { factors: [linking.cause], links: [] }}
        .keep=${this.look?.keep ?? null}
        .steps=${this.look?.steps ?? null}
        .halo=${this.ringed}
        .ghost=${ghostOf(this.saying, linking.asking ?? linking.trying)}
        .people=${others(now)}
        ?readonly=${!edits}
        ?several=${this.several}
        @menu-request=${(e: CustomEvent<MenuAsked>) => this.linking.on || this.menus.ask(e.detail)}
        @merge-request=${(e: CustomEvent<Pair>) => this.menus.merge(e.detail)}
        @link-from=${(e: CustomEvent<string>) => this.menus.linkFrom(e.detail)}
        @read-out=${(e: CustomEvent<string>) => tell(this, 'deed', saying(e.detail))}
        @link-add=${this.dragged}
        @pick=${this.taken}
      ></map-canvas>
      <button
        class="whole mw-button icon mw-float"
        type="button"
        title=${sheet.whole}
        aria-label=${sheet.whole}
        @click=${() => tell(this, 'tool', 'fit')}
      >
        <mw-icon name="maximize"></mw-icon>
      </button>
      ${still(now, edits, edits && !this.speaking ? () => tell(this, 'tool', 'say') : null)} ${hint(linking, drawing, () => linking.stop())}
      ${asker(linking.asking, drawing, this, {
        tried: (polarity) => linking.tryOut(polarity),
        chosen: (polarity) => this.chosen(polarity),
        closed: () => linking.stop(),
      })}
      ${this.finding ? this.finder(now) : nothing}
      <stage-menus
        .now=${now}
        .picked=${this.picked}
        .grip=${this.grip}
        ?several=${this.several}
        ?busy=${linking.on || linking.asking !== null || this.finding}
      ></stage-menus>
    </div>`;
  }

  /** Starts linking from what is picked, or stops. */
  link(): void {
    if (this.linking.on) this.linking.stop();
    else this.linking.start(this.picked.factors);
  }

  /** Lets go of the link tool and of picking several; answers whether one was on. */
  letGo(): boolean {
    if (this.menus.open) return false;
    const { on } = this.linking;
    const held = on || this.several;
    if (on) this.linking.stop();
    this.several = false;
    return held;
  }

  /** Each tap picks one more from now on, or no longer. */
  pickSeveral(): void {
    this.several = !this.several;
    if (this.several) this.linking.stop();
  }

  /** Brings what is new into view. */
  async reveal({ factors }: Picked): Promise<void> {
    await this.updateComplete;
    await this.canvas.reveal(factors);
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
