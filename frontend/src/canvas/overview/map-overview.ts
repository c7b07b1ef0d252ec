import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../../icons/mw-icon';
import { overviewMessages as say } from '../../messages/overview';
import { overviewShown, regionsShown } from '../choices';
import type { Framing } from '../framing';
import type { Camera, Size } from '../scene/camera';
import type { Stage } from '../stage';
import { type Frame, frameIn, lookingAt } from './frame';
import { overviewStyles } from './map-overview.styles';
import { drawSmallMap } from './small-map';

const SIZE: Size = { width: 200, height: 128 };
const STEP = 8;
/** The picture waits this long for the map to come to rest. Milliseconds. */
const REST_MS = 250;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The corner of the map: the whole of it as a small picture with a frame around what is in view, and a switch for regions. */
@customElement('map-overview')
export class MapOverview extends LitElement {
  @property({ attribute: false }) stage: Stage | null = null;
  @property({ attribute: false }) framing: Framing | null = null;
  /** The map is large, or too large to be read as a whole. */
  @property({ type: Boolean }) large = false;
  @property({ type: Boolean }) themed = false;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.frame') private frame!: HTMLElement | null;

  static override styles = overviewStyles;

  #picture: Camera | undefined;
  /** Which state of the map the picture shows. */
  #drawn = -1;
  /** Which state of the map the picture will show soon. */
  #awaited = -1;
  #waiting = 0;

  constructor() {
    super();
    overviewShown.watch(this);
    regionsShown.watch(this);
  }

  override render() {
    const shown = this.large && overviewShown.on;
    return html`${shown ? this.small() : nothing}
      <div class="row">
        ${this.themed ? this.choice(say.regions, 'layers', regionsShown) : nothing}
        ${this.large ? this.choice(say.overview, 'map', overviewShown) : nothing}
      </div>`;
  }

  override updated(): void {
    this.#drawn = -1;
    this.#awaited = -1;
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  /** The map was painted: the frame follows at once, the picture when the map has come to rest. */
  follow(): void {
    if (!this.canvas || !this.stage) return;
    this.#place();
    const { version } = this.stage;
    if (this.#drawn === version || this.#awaited === version) return;
    this.#awaited = version;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#draw(), REST_MS);
  }

  private small(): TemplateResult {
    return html`<div class="room" @pointerdown=${this.taken}>
      <canvas style="width: ${SIZE.width}px; height: ${SIZE.height}px" aria-hidden="true"></canvas>
      <div
        class="frame"
        role="group"
        tabindex="0"
        aria-roledescription=${say.frameRole}
        aria-label=${say.frame}
        @keydown=${this.pressed}
      ></div>
    </div>`;
  }

  private choice(words: string, icon: string, choice: { on: boolean; toggle(): void }): TemplateResult {
    return html`<button type="button" aria-pressed=${choice.on} @click=${() => choice.toggle()}>
      <mw-icon name=${icon}></mw-icon>${words}
    </button>`;
  }

  #draw(): void {
    const { stage, canvas } = this;
    if (!stage || !canvas) return;
    this.#drawn = stage.version;
    this.#picture = drawSmallMap(canvas, stage.scene, stage.palette, SIZE.width, SIZE.height);
    this.#place();
  }

  #frame(): Frame | undefined {
    const { stage } = this;
    if (!stage || !this.#picture) return undefined;
    return frameIn(this.#picture, stage.camera, stage.size, SIZE);
  }

  #place(): void {
    const frame = this.#frame();
    if (!frame || !this.frame) return;
    const { left, top, width, height } = frame;
    Object.assign(this.frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${Math.max(0, width - 4)}px`,
      height: `${Math.max(0, height - 4)}px`,
    });
  }

  #look(x: number, y: number): void {
    const { stage, framing } = this;
    if (!stage || !framing || !this.#picture) return;
    framing.taken();
    stage.setCamera(lookingAt(this.#picture, { x, y }, stage.camera, stage.size));
  }

  private readonly taken = (event: PointerEvent) => {
    const room = event.currentTarget as HTMLElement;
    const { left, top } = room.getBoundingClientRect();
    const look = ({ clientX, clientY }: PointerEvent) => this.#look(clientX - left, clientY - top);
    room.setPointerCapture(event.pointerId);
    look(event);
    room.addEventListener('pointermove', look);
    room.addEventListener('lostpointercapture', () => room.removeEventListener('pointermove', look), {
      once: true,
    });
    event.preventDefault();
    this.frame?.focus();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    const frame = this.#frame();
    if (event.key === '+' || event.key === '=') this.framing?.zoom(1.25);
    else if (event.key === '-') this.framing?.zoom(0.8);
    else if (event.key === '0') this.framing?.fit();
    else if (way && frame) {
      const far = event.shiftKey ? 4 : 1;
      this.#look(
        frame.left + frame.width / 2 + way[0] * STEP * far,
        frame.top + frame.height / 2 + way[1] * STEP * far,
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'map-overview': MapOverview;
  }
}
