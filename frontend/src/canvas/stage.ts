import type { Drawing, Position } from '../protocol';
import { Held } from './held';
import { measureIn } from './measure';
import { Motion } from './motion';
import { type Palette, paletteOf } from './paint/palette';
import { Screen, type Touched } from './paint/screen';
import { EMPTY_HAND, type Hand, type View } from './paint/view';
import { type Camera, inView, type Size, toWorld } from './scene/camera';
import type { Point } from './scene/geometry';
import { LabelMaker } from './scene/label';
import { levelAt, sketched } from './scene/level';
import { Scene } from './scene/scene';
import type { Measure } from './scene/wrap';

const NOTHING: Drawing = { title: '', focal: null, factors: [], links: [] };
const NOTHING_TOUCHED: Touched = new Set();
const GLIDE_MS = 260;
/** Maps with more links keep a picture of all that stands still while labels are dragged. */
const KEPT_FROM = 120;

/** The parts of a view that the element's owner decides. */
export type Shown = Pick<
  View,
  'emphases' | 'steps' | 'turns' | 'halo' | 'marks' | 'regions' | 'ghost' | 'people'
>;

/** Holds scene, camera and screen together and paints at most once a frame. */
export class Stage {
  scene: Scene;
  camera: Camera = { k: 1, x: 0, y: 0 };
  size: Size = { width: 0, height: 0 };
  hand: Hand = EMPTY_HAND;
  /** The scale changes with every frame just now. */
  moving = false;
  readonly motion = new Motion();
  /** Set by whoever navigates, so that its own idea of the camera follows. */
  cameraMoved: (camera: Camera) => void = () => {};
  measure: Measure;
  readonly #screen: Screen;
  readonly #host: Element;
  readonly #shown: () => Shown;
  /** Told after each painting. */
  painted: () => void = () => {};
  /** Grows whenever labels or links came to stand elsewhere for good. */
  version = 0;
  #palette: Palette;
  #labels: LabelMaker;
  #drawing = NOTHING;
  readonly #held = new Held();
  /** Everything moves at once just now. */
  #rough = false;
  #frame = 0;

  constructor(
    canvas: HTMLCanvasElement,
    host: Element,
    shown: () => Shown,
    readonly thumb: () => boolean,
  ) {
    this.#screen = new Screen(canvas);
    this.#host = host;
    this.#shown = shown;
    this.#palette = paletteOf(host);
    this.measure = measureIn(this.#palette.font);
    this.#labels = new LabelMaker(this.measure);
    this.scene = new Scene(NOTHING, this.#labels);
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Reads colours and font anew. */
  refresh(): void {
    this.#palette = paletteOf(this.#host);
    this.measure = measureIn(this.#palette.font);
    this.#labels = new LabelMaker(this.measure);
    this.#screen.refresh();
    this.draw(this.#drawing);
  }

  draw(drawing: Drawing | null): void {
    this.#drawing = drawing ?? NOTHING;
    const factors = this.#drawing.factors.map((factor) => ({ ...factor, ...this.#held.at(factor.id) }));
    this.scene = new Scene({ ...this.#drawing, factors }, this.#labels);
    this.#held.untouch();
    this.version++;
    this.repaint();
  }

  /** Moves labels on this screen only. */
  hold(positions: Record<string, Position>, rough = false): void {
    this.#rough = rough;
    this.#held.hold(positions);
    this.scene.move(positions, rough);
    if (!rough && this.#large()) this.#held.touch(this.scene);
    this.#request();
  }

  /** Lets go of what was held; the labels stay where they are until the map says otherwise. */
  release(): Record<string, Position> {
    const positions = this.#held.release(this.scene);
    this.scene.settle();
    this.#rough = false;
    this.version++;
    this.repaint();
    return positions;
  }

  setHand(hand: Partial<Hand>): void {
    this.hand = { ...this.hand, ...hand };
    this.#request();
  }

  setCamera(camera: Camera): void {
    this.camera = camera;
    this.cameraMoved(camera);
    this.repaint();
  }

  /** Glides to a camera; the picture comes to rest sharp. */
  async glide(to: Camera, duration = GLIDE_MS, alongside: (t: number) => void = () => {}): Promise<void> {
    const from = this.camera;
    const middle = { x: this.size.width / 2, y: this.size.height / 2 };
    const [a, b] = [toWorld(from, middle), toWorld(to, middle)];
    this.moving = true;
    await this.motion.run(duration, (t) => {
      alongside(t);
      const k = from.k * (to.k / from.k) ** t;
      const at: Point = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
      this.setCamera(t === 1 ? to : { k, x: middle.x - at.x * k, y: middle.y - at.y * k });
    });
    this.moving = false;
    this.repaint();
  }

  /** Draws the next frame anew. */
  repaint(): void {
    this.#screen.forgetStill();
    this.#request();
  }

  #large(): boolean {
    return this.scene.links.length > KEPT_FROM;
  }

  #touched(): Touched | null {
    return this.#held.touched ?? (this.hand.rubber && this.#large() ? NOTHING_TOUCHED : null);
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.motion.stop();
  }

  #paint(): void {
    this.#frame = 0;
    if (this.size.width === 0) return;
    const { scene, camera, size, hand, measure } = this;
    const full = levelAt(camera.k, this.thumb());
    const level = this.#rough && this.#large() ? sketched(full) : full;
    const view: View = { ...this.#shown(), scene, level, visible: inView(camera, size), hand, measure };
    this.#screen.paint(view, camera, size, this.#palette, this.moving, this.#touched());
    this.painted();
  }
}
