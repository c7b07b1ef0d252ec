import { type Selection, select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { LEAST_SCALE, MOST_SCALE } from '../scene/camera';
import type { Stage } from '../stage';

/** Moves the camera: wheel and pinch zoom, dragging the ground pans. Factors are dragged by someone else. */
export class Navigate {
  readonly #stage: Stage;
  readonly #canvas: Selection<HTMLCanvasElement, unknown, null, undefined>;
  readonly #zoom = zoom<HTMLCanvasElement, unknown>();
  #following = false;
  /** What goes on moves nothing any more. */
  #held = false;

  /**
   * @param taken called when the person takes the camera into their own hands
   * @param boxing whether what begins draws a box instead
   */
  constructor(
    canvas: HTMLCanvasElement,
    stage: Stage,
    taken: () => void,
    boxing: (event: MouseEvent | TouchEvent) => boolean,
  ) {
    this.#stage = stage;
    this.#canvas = select(canvas);
    this.#zoom
      .scaleExtent([LEAST_SCALE, MOST_SCALE])
      .clickDistance(4)
      .filter((event: MouseEvent | TouchEvent) => begins(event) && (event.type === 'wheel' || !boxing(event)))
      .on('start', () => this.#begin())
      .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => this.#move(event, taken))
      .on('end', () => this.#end());
    this.#canvas.call(this.#zoom).on('dblclick.zoom', null);
    stage.cameraMoved = ({ k, x, y }) => {
      if (this.#following) return;
      this.#canvas.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    };
  }

  /** Until the fingers are lifted the camera stays where it is. */
  hold(): void {
    this.#held = true;
  }

  #begin(): void {
    this.#held = false;
    this.#stage.motion.stop();
  }

  #move({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>, taken: () => void): void {
    if (this.#held) return;
    if (sourceEvent) taken();
    this.#following = true;
    this.#stage.moving = transform.k !== this.#stage.camera.k || this.#stage.moving;
    this.#stage.setCamera({ k: transform.k, x: transform.x, y: transform.y });
    this.#following = false;
  }

  #end(): void {
    if (this.#held) this.#stage.cameraMoved(this.#stage.camera);
    this.#held = false;
    this.#stage.moving = false;
    this.#stage.repaint();
  }
}

/** Wheel, fingers, left and middle button. */
function begins(event: MouseEvent | TouchEvent): boolean {
  return event.type === 'wheel' || 'touches' in event || (!event.ctrlKey && event.button <= 1);
}
