import type { Picked } from '../canvas/contract';
import { claimId, factorId, linkId } from '../live/ids';
import { newFactor } from '../live/parts';
import type {
  Certainty,
  Drawing,
  DrawnFactor,
  FactorKind,
  MapCommand,
  Polarity,
  Position,
} from '../protocol';
import { freePlace } from './free-place';
import type { End, Said } from './said';

/** What a new factor is until somebody says otherwise. */
const NEW_KIND: FactorKind = 'CONTEXT';
/** World pixels between the labels of a new pair. */
const APART = 300;

export interface View {
  polarity: Polarity;
  /** Weight in (0, 1]. */
  strength: number;
  certainty: Certainty;
}

export function addFactor(label: string, position: Position): Extract<MapCommand, { type: 'AddFactor' }> {
  return { type: 'AddFactor', factor: factorId(), label, kind: NEW_KIND, position };
}

export function link(
  cause: string,
  effect: string,
  view: View,
): Extract<MapCommand, { type: 'ConnectFactors' }> {
  const { polarity, strength, certainty } = view;
  const stance = { polarity, strength, certainty, delay: 'NONE', rationale: '', evidence: null } as const;
  return { type: 'ConnectFactors', link: linkId(), cause, effect, claim: claimId(), stance };
}

/** A sentence as commands: new factors first, near the ones they speak of, or in the middle of the view. */
export function say(drawing: Drawing, said: Said, middle: Position): MapCommand[] {
  const commands: MapCommand[] = [];
  const factors: DrawnFactor[] = [...drawing.factors];
  const idOf = (end: End, wished: Position): string => {
    if ('known' in end) return end.known.id;
    const add = addFactor(end.fresh, freePlace(factors, wished));
    commands.push(add);
    const { factor: id, label, kind, position } = add;
    factors.push(newFactor({ id, label, kind, ...position }));
    return id;
  };
  const near = (end: End, by: number) =>
    'known' in end ? { x: end.known.x + by, y: end.known.y } : { x: middle.x - by / 2, y: middle.y };
  const cause = idOf(said.cause, near(said.effect, -APART));
  const first = factors.find((factor) => factor.id === cause);
  const effect = idOf(said.effect, first ? { x: first.x + APART, y: first.y } : middle);
  return [...commands, link(cause, effect, said)];
}

/** Removes what is picked; the links of a removed factor go with it. */
export function remove(drawing: Drawing, picked: Picked): MapCommand[] {
  const factors = new Set(picked.factors);
  const goes = (id: string) =>
    drawing.links.some((l) => l.id === id && (factors.has(l.cause) || factors.has(l.effect)));
  return [
    ...picked.links.filter((id) => !goes(id)).map((id): MapCommand => ({ type: 'RemoveLink', link: id })),
    ...picked.factors.map((id): MapCommand => ({ type: 'RemoveFactor', factor: id })),
  ];
}
