import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { canvasMessages } from '../messages/canvas';
import type { Drawing, Position } from '../protocol';
import { regionsShown } from './choices';
import type { GhostLink, Inset, Person, Picked, Turn } from './contract';
import { describeMap, describePicked } from './describe';
import { ElementHands, same, tell } from './element-hands';
import { Framing } from './framing';
import { bindGestures } from './gestures/bind';
import { Cues } from './gestures/cues';
import { handlesFor } from './gestures/pointing';
import { LabelTyping } from './label-typing';
import { tidyAway } from './layout/tidy-client';
import { type Layout, tidyOn } from './layout/tidy-on';
import { mapCanvasStyles } from './map-canvas.styles';
import './overview/map-overview';
import { fontReady } from './measure';
import type { MapOverview } from './overview/map-overview';
import { exportPng } from './paint/export-png';
import { exportSvg, wholeView } from './paint/export-svg';
import { factorList, optionOf } from './reading/factor-list';
import { readPicked } from './reading/read';
import { middleOf, toScreen, toWorld } from './scene/camera';
import { emphases } from './scene/emphasis';
import { Stage } from './stage';
import { Surroundings } from './surroundings';

/** More factors than this are looked over in a small picture. */
const MANY = 60;
/** Smaller rooms have no place for it, pixels. */
const ROOMY = { width: 620, height: 440 } as const;

/**
 * The map as a drawing one can move in, pick from and edit. It draws, reports gestures (see `MapCanvasEvents`)
 * and decides nothing: what it reports comes back as a new `drawing`.
 */
@customElement('map-canvas')
export class MapCanvas extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) selection: Picked = { factors: [], links: [] };
  /** Everything else is drawn as paper outline. */
  @property({ attribute: false }) keep: Picked | null = null;
  /** Steps away, shown as a small number at the label. */
  @property({ attribute: false }) steps: Record<string, number> | null = null;
  /** Which way factors go while something is tried out. */
  @property({ attribute: false }) turns: Record<string, Turn> | null = null;
  /** Factors and links with a soft ground, since they have just changed. */
  @property({ attribute: false }) halo: string[] = [];
  /** A soft ground and a small word at factors and links, by id: "new", "renamed". */
  @property({ attribute: false }) marks: Record<string, string> = {};
  @property({ attribute: false }) ghost: GhostLink | null = null;
  @property({ attribute: false }) people: Person[] = [];
  @property({ attribute: false }) inset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) thumb = false;
  /** Without themes and the small map in its corner: a preview has no room for them. */
  @property({ type: Boolean }) plain = false;
  /** Each click adds to what is picked or takes out; dragging the paper draws a box. */
  @property({ type: Boolean, reflect: true }) several = false;
  /** The map is too large to be read as a whole, and there is room for a small picture of it. */
  @state() private large = false;
  /** What a screen reader is told in place of what is picked. */
  @state() spoken: string | null = null;
  @query('canvas') private canvas!: HTMLCanvasElement;
  @query('map-overview') private overview!: MapOverview | null;
  @query('.cues') private cues!: HTMLElement;

  static override styles = mapCanvasStyles;

  #stage: Stage | undefined;
  #framing: Framing | undefined;
  readonly surroundings = new Surroundings(this, {
    looked: () => this.#stage?.refresh(),
    resized: () => this.#resize(),
    settled: () => {
      this.#stage?.refresh();
      this.#framing?.jump();
    },
  });
  readonly #typing = new LabelTyping(this, () => this.#stage, {
    added: (label, { x, y }, pick) =>
      tell(this, 'factor-add', { label, x: Math.round(x), y: Math.round(y), pick }),
    renamed: (id, label) => tell(this, 'factor-rename', { id, label }),
    over: () => this.canvas.focus({ preventScroll: true }),
  });

  constructor() {
    super();
    regionsShown.watch(this);
  }

  override render() {
    const scene = this.#stage?.scene;
    const { factors, links } = this.selection;
    return html`<canvas
        tabindex=${this.thumb ? nothing : 0}
        role=${this.thumb ? 'img' : 'application'}
        aria-roledescription=${this.thumb ? nothing : canvasMessages.role}
        aria-label=${scene ? describeMap(scene) : nothing}
        data-letters=${factors.length + links.length > 0 ? 'keys' : 'names'}
        aria-activedescendant=${this.thumb ? nothing : optionOf(factors.at(-1))}
        >${scene && !this.thumb ? factorList(scene, factors) : nothing}</canvas
      >
      <div class="cues" aria-hidden="true"></div>
      <div class="said" aria-live="polite">
        ${this.spoken ?? (scene ? describePicked(scene, this.selection) : nothing)}
      </div>
      ${this.thumb || this.plain ? nothing : this.#corner()}
      ${this.#typing.render()}`;
  }

  #corner(): TemplateResult {
    return html`<map-overview
      .stage=${this.#stage ?? null}
      .framing=${this.#framing ?? null}
      ?large=${this.large}
      ?themed=${this.#stage?.scene.factors.some(({ factor }) => factor.theme) ?? false}
    ></map-overview>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.stop();
  }

  override firstUpdated(): void {
    const shown = () => ({
      emphases: emphases(this.selection, this.keep),
      steps: this.steps,
      turns: this.turns,
      halo: this.halo,
      marks: this.marks,
      regions: regionsShown.on && !this.thumb,
      ghost: this.ghost,
      people: this.people,
    });
    const stage = new Stage(this.canvas, this, shown, () => this.thumb);
    const framing = new Framing(stage, () => this.inset);
    [this.#stage, this.#framing] = [stage, framing];
    stage.painted = () => this.overview?.follow();
    const hands = new ElementHands(this, stage, this.canvas, framing, this.#typing, new Cues(this.cues));
    if (!this.thumb) bindGestures(hands);
    this.#resize();
  }

  /** What was said about one pick says nothing about another that came from elsewhere. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('selection');
    if (before && !changed.has('spoken') && !same(before, this.selection)) this.spoken = null;
  }

  override updated(changed: PropertyValues<this>): void {
    const stage = this.#stage;
    if (!stage) return;
    if (changed.has('drawing')) {
      const empty = stage.scene.factors.length === 0;
      stage.draw(this.drawing);
      if (empty || this.thumb) this.#framing?.jump();
      this.requestUpdate();
    }
    if (changed.has('inset')) this.#framing?.follow();
    if (changed.has('drawing') || changed.has('inset')) this.#weigh();
    if (changed.has('selection') || changed.has('readonly'))
      stage.setHand({ handles: handlesFor(stage.hand.over, this.selection, this.readonly || this.thumb) });
    stage.repaint();
  }

  /** Keys go to the map from now on. */
  override focus(options?: FocusOptions): void {
    this.canvas?.focus(options);
  }

  /** Shows these factors, or the whole map, as large as fits; never larger than life. */
  fit(ids?: readonly string[], padding?: number): void {
    this.#framing?.fit(ids, padding);
  }

  /** Lays the map out anew, spread out unless told how; ends with one `factors-moved` whose `tidy` is true. */
  async tidy(layout: Layout = tidyAway): Promise<void> {
    const [stage, framing] = [this.#stage, this.#framing];
    if (!stage || !framing || stage.scene.factors.length === 0) return;
    tell(this, 'factors-moved', { positions: await tidyOn(stage, framing, layout), tidy: true });
  }

  /** The whole map as a stand-alone SVG in light colours. */
  toSvg(): string {
    return this.#stage ? exportSvg(wholeView(this.#stage.scene, this.#stage.measure, regionsShown.on)) : '';
  }

  /** The whole map as a picture, `scale` pixels for a world pixel. */
  async toPng(scale: number): Promise<Blob> {
    if (!this.#stage) throw new Error('The map is not on the page yet');
    await fontReady(this.#stage.palette.font);
    return exportPng(wholeView(this.#stage.scene, this.#stage.measure, regionsShown.on), scale);
  }

  /** Brings factors into view, once they are drawn; the scale stays. */
  async reveal(ids: readonly string[]): Promise<void> {
    await this.updateComplete;
    this.#framing?.reveal(ids);
  }

  /** Where a factor stands, in pixels of the canvas; the middle when it is not there. */
  placeOf(id: string): Position {
    const stage = this.#stage;
    const at = stage?.scene.factor(id) ?? this.centreOf();
    return stage ? toScreen(stage.camera, at) : at;
  }

  /** What is picked, in whole sentences. */
  readOut(): string {
    const { factors, links } = this.selection;
    return this.#stage ? readPicked(this.#stage.scene, factors, links) : '';
  }

  /** Opens the label of a factor for typing. */
  editLabel(id: string): void {
    this.#typing.rename(id);
  }

  /** Opens an empty label for a new factor, in the middle of what is in view unless a place is given. */
  startFactor(at = this.centreOf()): void {
    this.#typing.begin(at, '', false);
  }

  /** World position in the middle of what is in view. */
  centreOf(): Position {
    const stage = this.#stage;
    return stage ? toWorld(stage.camera, middleOf(stage.size, this.inset)) : { x: 0, y: 0 };
  }

  #resize(): void {
    if (!this.#stage) return;
    this.#stage.size = { width: this.clientWidth, height: this.clientHeight };
    this.#framing?.jump();
    this.#weigh();
    this.#stage.repaint();
  }

  #weigh(): void {
    const [stage, framing] = [this.#stage, this.#framing];
    const roomy = this.clientWidth >= ROOMY.width && this.clientHeight >= ROOMY.height && !this.thumb;
    this.large = roomy && !!stage && (stage.scene.factors.length > MANY || framing?.legible === false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-canvas': MapCanvas;
  }
}
