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
import { placeBeside, type Side } from './place-beside';
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
  const idOf = (end: End, place: () => Position): string => {
    if ('known' in end) return end.known.id;
    const add = addFactor(end.fresh, place());
    commands.push(add);
    const { factor: id, label, kind, position } = add;
    factors.push(newFactor({ id, label, kind, ...position }));
    return id;
  };
  const beside = (one: Position | undefined, side: Side): Position =>
    one
      ? placeBeside(factors, one, side)
      : freePlace(factors, { x: middle.x + (side * APART) / 2, y: middle.y });
  const known = 'known' in said.effect ? said.effect.known : undefined;
  const cause = idOf(said.cause, () => beside(known, -1));
  const first = factors.find((factor) => factor.id === cause);
  const effect = idOf(said.effect, () => beside(first, 1));
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
