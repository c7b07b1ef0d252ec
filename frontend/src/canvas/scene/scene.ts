import type { Drawing, DrawnLink, Position } from '../../protocol';
import { BoxGrid } from './box-grid';
import { Cover } from './cover';
import type { Bounds } from './geometry';
import type { LabelMaker, PlacedFactor } from './label';
import { draw, lean, type RoutedLink, search } from './route';
import { placeSigns } from './signs';
import { spread } from './spread';

/** Maps with more links are drawn with one gentle bow each; searching would cost more than it shows. */
export const SEARCHED_LINKS = 400;
const PLAIN_BOW = 0.1;
const ANSWERED_BOW = 0.16;

/** The map in world pixels: where every label stands and how every link runs. Knows no screen. */
export class Scene {
  readonly title: string;
  readonly factors: readonly PlacedFactor[];
  readonly links: readonly RoutedLink[];
  readonly boxes: BoxGrid<PlacedFactor>;
  readonly #factors: ReadonlyMap<string, PlacedFactor>;
  readonly #links: ReadonlyMap<string, RoutedLink>;
  readonly #byFactor = new Map<string, RoutedLink[]>();

  constructor(drawing: Drawing, labels: LabelMaker) {
    this.title = drawing.title;
    this.factors = drawing.factors.map((factor) => labels.place(factor, factor.id === drawing.focal));
    this.#factors = new Map(this.factors.map((factor) => [factor.id, factor]));
    this.boxes = new BoxGrid(this.factors);
    const pairs = new Set(drawing.links.map((link) => `${link.cause}>${link.effect}`));
    this.links = drawing.links.flatMap((link) =>
      this.#routed(link, pairs.has(`${link.effect}>${link.cause}`)),
    );
    this.#links = new Map(this.links.map((link) => [link.id, link]));
    for (const link of this.links) for (const end of [link.cause, link.effect]) this.#file(end.id, link);
    this.#route(this.links);
  }

  factor(id: string): PlacedFactor | undefined {
    return this.#factors.get(id);
  }

  link(id: string): RoutedLink | undefined {
    return this.#links.get(id);
  }

  linksOf(factorId: string): readonly RoutedLink[] {
    return this.#byFactor.get(factorId) ?? [];
  }

  /**
   * Moves labels and routes only the links that hang on them; {@link settle} does the rest afterwards.
   * @param rough bows stay as they are, for when everything moves at once
   */
  move(positions: Readonly<Record<string, Position>>, rough = false): void {
    const touched = new Set<RoutedLink>();
    for (const [id, { x, y }] of Object.entries(positions)) {
      const factor = this.#factors.get(id);
      if (!factor) continue;
      this.boxes.remove(factor);
      factor.x = x;
      factor.y = y;
      this.boxes.add(factor);
      for (const link of this.linksOf(id)) touched.add(link);
    }
    if (rough) for (const link of touched) follow(link);
    else this.#route([...touched], touched);
  }

  /** Routes every link anew, as a fresh scene would. */
  settle(): void {
    this.#route(this.links);
  }

  /** What the labels, or some of them, and the curves between them cover; nothing for an empty map. */
  bounds(ids?: readonly string[]): Bounds | undefined {
    const factors = ids ? ids.flatMap((id) => this.#factors.get(id) ?? []) : this.factors;
    const cover = new Cover();
    for (const { x, y, w, h, focal } of factors) {
      const out = focal ? 8 : 2;
      cover.add(x - w / 2 - out, y - h / 2 - out);
      cover.add(x + w / 2 + out, y + h / 2 + out);
    }
    if (!ids)
      for (const { curve } of this.links) {
        const { from, bend, to } = curve;
        cover.add(from.x, from.y);
        // curves bow half as far as their bend point
        cover.add((from.x + 2 * bend.x + to.x) / 4, (from.y + 2 * bend.y + to.y) / 4);
        cover.add(to.x, to.y);
      }
    return cover.bounds;
  }

  #file(factorId: string, link: RoutedLink): void {
    const list = this.#byFactor.get(factorId);
    if (list) list.push(link);
    else this.#byFactor.set(factorId, [link]);
  }

  #routed(link: DrawnLink, answered: boolean): RoutedLink[] {
    const cause = this.#factors.get(link.cause);
    const effect = this.#factors.get(link.effect);
    if (!cause || !effect || cause === effect) return [];
    const curve = { from: cause, bend: cause, to: effect };
    const bow = answered ? ANSWERED_BOW : PLAIN_BOW;
    return [{ link, id: link.id, cause, effect, answered, from: cause, to: effect, bow, curve, signAt: 0.5 }];
  }

  #route(links: readonly RoutedLink[], movable?: ReadonlySet<RoutedLink>): void {
    const searched = this.links.length <= SEARCHED_LINKS;
    for (const link of links) {
      lean(link);
      if (searched) search(link, this.boxes, movable !== undefined);
      draw(link);
    }
    if (!searched) return;
    const around = movable
      ? links.flatMap((l) => [...this.linksOf(l.cause.id), ...this.linksOf(l.effect.id)])
      : links;
    spread(new Set(around), movable);
    if (!movable) placeSigns(this.links, this.boxes);
  }
}

function follow(link: RoutedLink): void {
  lean(link);
  draw(link);
}
