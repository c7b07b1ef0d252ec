import { regionsShown } from './choices';
import type { Inset } from './contract';
import {
  type Camera,
  fitting,
  LEAST_SCALE,
  MOST_SCALE,
  middleOf,
  mostFitting,
  revealing,
} from './scene/camera';
import { type Bounds, clamp } from './scene/geometry';
import { levelAt } from './scene/level';
import { REGION_REACH } from './scene/regions';
import type { Stage } from './stage';

const PADDING = 20;

/** Keeps the whole map in view until the person takes the camera, and moves the camera for them when asked. */
export class Framing {
  readonly #stage: Stage;
  readonly #inset: () => Inset;
  #whole = true;
  #shown = false;

  constructor(stage: Stage, inset: () => Inset) {
    this.#stage = stage;
    this.#inset = inset;
  }

  /** The person has the camera now; nothing moves it but they. */
  taken(): void {
    this.#whole = false;
  }

  /** The map, the room or the insets changed: shows the whole map again, unless the person has the camera. */
  follow(): void {
    if (!this.#whole) return;
    const camera = this.#camera(PADDING);
    if (!camera) return;
    if (this.#shown) void this.#stage.glide(camera);
    else this.#stage.setCamera(camera);
    this.#shown = true;
  }

  /** As {@link follow}, at once: while a window is dragged larger, gliding would lag behind. */
  jump(): void {
    this.#shown = false;
    this.follow();
  }

  fit(ids?: readonly string[], padding = PADDING): void {
    this.#whole = ids === undefined;
    const camera = this.#camera(padding, ids);
    if (camera) void this.#stage.glide(camera);
  }

  /** The camera that shows all of some bounds; from now on the whole map is kept in view. */
  whole(bounds: Bounds): Camera {
    this.#whole = true;
    this.#shown = true;
    return this.#fitting(bounds, PADDING, mostFitting(this.#stage.scene.factors.length, true));
  }

  /** Zooms by a factor around the middle of the room. */
  zoom(by: number): void {
    this.taken();
    const { camera, size } = this.#stage;
    const k = clamp(camera.k * by, LEAST_SCALE, MOST_SCALE);
    const { x, y } = middleOf(size, this.#inset());
    const ratio = k / camera.k;
    void this.#stage.glide({ k, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio });
  }

  pan(dx: number, dy: number): void {
    this.taken();
    const { k, x, y } = this.#stage.camera;
    this.#stage.setCamera({ k, x: x + dx, y: y + dy });
  }

  /** Brings factors into view by the shortest way; the scale stays. */
  reveal(ids: readonly string[]): void {
    const bounds = this.#stage.scene.bounds(ids);
    const to = bounds && revealing(bounds, this.#stage.camera, this.#stage.size, this.#inset(), PADDING);
    if (!to) return;
    this.taken();
    void this.#stage.glide(to);
  }

  /** Whether labels can be read when the whole map is in view. */
  get legible(): boolean {
    const whole = this.#camera(PADDING);
    return whole === undefined || levelAt(whole.k, false).words;
  }

  #camera(padding: number, ids?: readonly string[]): Camera | undefined {
    const { scene, size } = this.#stage;
    const bounds = this.#grown(scene.bounds(ids));
    if (!bounds || size.width === 0) return undefined;
    return this.#fitting(bounds, padding, mostFitting(scene.factors.length, ids === undefined));
  }

  /** Regions reach out around labels and carry a name above. */
  #grown(b: Bounds | undefined): Bounds | undefined {
    const themed = regionsShown.on && this.#stage.scene.factors.some(({ factor }) => factor.theme);
    if (!b || !themed) return b;
    const by = REGION_REACH + 2;
    return { left: b.left - by, top: b.top - by, right: b.right + by, bottom: b.bottom + by };
  }

  #fitting(bounds: Bounds, padding: number, most: number): Camera {
    return fitting(bounds, this.#stage.size, this.#inset(), padding, most);
  }
}
