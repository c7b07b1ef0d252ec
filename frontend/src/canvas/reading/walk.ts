import type { PlacedFactor } from '../scene/label';
import type { RoutedLink } from '../scene/route';
import type { Scene } from '../scene/scene';

export type Way = 'left' | 'right' | 'up' | 'down';

/** A step from factor to factor. */
export interface Step {
  readonly to: PlacedFactor;
  /** The link that was walked; null for a step over the paper. */
  readonly link: RoutedLink | null;
  /** Whose causes or effects Up and Down go through from here. */
  readonly among: Among | null;
}

/** One of the causes or effects of a factor, counted from the top. */
export interface Among {
  readonly of: PlacedFactor;
  readonly side: 'causes' | 'effects';
  /** From 0. */
  readonly place: number;
  readonly count: number;
}

/**
 * Where an arrow key leads: right to an effect, left to a cause, up and down to the next of the same row of causes or
 * effects. Where no link leads that way, to the nearest factor there; nothing at the edge of the map.
 *
 * @param among how the factor was reached, when it was reached along a link
 */
export function walk(scene: Scene, from: string, way: Way, among: Among | null): Step | null {
  const here = scene.factor(from);
  if (!here) return null;
  const along = way === 'left' || way === 'right' ? out(scene, here, way) : sibling(scene, here, way, among);
  if (along) return along;
  const to = nearestTowards(scene.factors, here, way);
  return to ? { to, link: null, among: null } : null;
}

/** The causes or effects of a factor with their links, from top to bottom. */
function row(scene: Scene, of: PlacedFactor, side: Among['side']): { to: PlacedFactor; link: RoutedLink }[] {
  return scene
    .linksOf(of.id)
    .filter((link) => (side === 'effects' ? link.cause : link.effect) === of)
    .map((link) => ({ to: side === 'effects' ? link.effect : link.cause, link }))
    .sort((a, b) => a.to.y - b.to.y || a.to.x - b.to.x);
}

/** Along a link, to the effect or cause that stands nearest. */
function out(scene: Scene, here: PlacedFactor, way: 'left' | 'right'): Step | null {
  const side = way === 'right' ? 'effects' : 'causes';
  const all = row(scene, here, side);
  const nearest = [...all].sort((a, b) => away(a.to, here) - away(b.to, here))[0];
  if (!nearest) return null;
  return { ...nearest, among: { of: here, side, place: all.indexOf(nearest), count: all.length } };
}

function sibling(scene: Scene, here: PlacedFactor, way: 'up' | 'down', among: Among | null): Step | null {
  const came = among ?? belonging(scene, here);
  const of = came && scene.factor(came.of.id);
  if (!of) return null;
  const all = row(scene, of, came.side);
  const place = all.findIndex(({ to }) => to === here) + (way === 'down' ? 1 : -1);
  const next = all[place];
  return next ? { ...next, among: { of, side: came.side, place, count: all.length } } : null;
}

/** A factor that was not reached along a link stands among the effects of its nearest cause, or the other way round. */
function belonging(scene: Scene, here: PlacedFactor): { of: PlacedFactor; side: Among['side'] } | null {
  const cause = out(scene, here, 'left')?.to;
  if (cause && row(scene, cause, 'effects').length > 1) return { of: cause, side: 'effects' };
  const effect = out(scene, here, 'right')?.to;
  return effect && row(scene, effect, 'causes').length > 1 ? { of: effect, side: 'causes' } : null;
}

/** The nearest factor in a quarter of the paper; what stands to the side counts as further away. */
export function nearestTowards(
  factors: readonly PlacedFactor[],
  here: PlacedFactor,
  way: Way,
): PlacedFactor | undefined {
  let found: PlacedFactor | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const factor of factors) {
    const [dx, dy] = [factor.x - here.x, factor.y - here.y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[way];
    const aside = way === 'left' || way === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (factor === here || ahead <= 0 || aside > 2 * ahead) continue;
    const far = Math.hypot(ahead, 2 * aside);
    if (far < least) [found, least] = [factor, far];
  }
  return found;
}

function away(a: PlacedFactor, b: PlacedFactor): number {
  return Math.hypot(a.x - b.x, 2 * (a.y - b.y));
}
