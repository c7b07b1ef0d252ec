import type { Polarity } from '../../protocol';
import { readingMessages as say } from '../../messages/reading';
import type { RoutedLink } from '../scene/route';
import type { Scene } from '../scene/scene';
import { pathBetween } from './path';
import type { Among, Step } from './walk';

/** A link as a whole sentence. */
export function readLink({ cause, effect, link }: RoutedLink): string {
  return say.link(cause.factor.label, effect.factor.label, link);
}

/** A factor in one line: name, kind, number of links in and out. */
export function readFactor(scene: Scene, id: string): string {
  const factor = scene.factor(id);
  if (!factor) return '';
  const linked = scene.linksOf(id);
  const out = linked.filter((link) => link.cause === factor).length;
  return say.factor(factor.factor.label, factor.factor.kind, linked.length - out, out);
}

/** What happened on a step: the link that was walked, or that there was none. */
export function readStep(scene: Scene, step: Step): string {
  const { to, link, among } = step;
  const reached = link ? readLink(link) : say.overPaper(to.factor.label);
  return [reached, among ? readPlace(among) : '', readFactor(scene, to.id)].filter(Boolean).join(' ');
}

function readPlace({ side, place, count }: Among): string {
  return count > 1 ? say.place(side, place + 1, count) : '';
}

/** What is picked, read out: a factor with all its links, a link, or the way between two factors. */
export function readPicked(scene: Scene, factors: readonly string[], links: readonly string[]): string {
  const [first, second] = factors;
  if (first !== undefined && second !== undefined)
    return factors.length === 2 ? readBetween(scene, first, second) : say.several(factors.length);
  if (first !== undefined) return readAll(scene, first);
  return (
    links
      .flatMap((id) => scene.link(id) ?? [])
      .map(readLink)
      .join(' ') || say.nothing
  );
}

function readAll(scene: Scene, id: string): string {
  return [readFactor(scene, id), ...scene.linksOf(id).map(readLink)].join(' ');
}

/** The shortest way from the one to the other, or else the other way round, and what comes of it in the end. */
export function readBetween(scene: Scene, from: string, to: string): string {
  const path = pathBetween(scene, from, to) ?? pathBetween(scene, to, from);
  const [start, end] = [path?.[0]?.cause, path?.at(-1)?.effect];
  const label = (id: string) => scene.factor(id)?.factor.label ?? '';
  if (!path || !start || !end) return say.noWay(label(from), label(to));
  const whole = path.length > 1 ? say.inTheEnd(start.factor.label, end.factor.label, together(path)) : '';
  return [say.way(start.factor.label, end.factor.label, path.length), ...path.map(readLink), whole]
    .filter(Boolean)
    .join(' ');
}

/** Two falls make a rise; one link that depends makes all depend. */
function together(path: readonly RoutedLink[]): Polarity {
  if (path.some(({ link }) => link.polarity === 'UNCERTAIN')) return 'UNCERTAIN';
  const falls = path.filter(({ link }) => link.polarity === 'NEGATIVE').length;
  return falls % 2 === 0 ? 'POSITIVE' : 'NEGATIVE';
}
