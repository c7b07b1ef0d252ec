import type { Departed } from '../live/departed';
import type { Setback } from '../live/setback';
import { setbacks } from '../messages/setbacks';
import type { DrawnFactor, DrawnLink, MapCommand } from '../protocol';
import { addFactor, link, type View } from './commands';

/** A setback in words, and how what was meant can be done after all. */
export interface Offer {
  words: string;
  /** Empty when there is nothing that could be brought back. */
  commands: MapCommand[];
}

type Gone<T extends Departed['what']> = Extract<Departed, { what: T }>;

/** What to say about a setback; who removed what is known as far as this screen saw it. */
export function offer({ outcome, body, reason, message, gone }: Setback): Offer {
  const factors = gone.filter((part): part is Gone<'factor'> => part.what === 'factor');
  const [factor] = factors;
  const [away] = gone.filter((part): part is Gone<'link'> => part.what === 'link');
  if (outcome === 'parked' && body.type === 'ConnectFactors' && factor) return relink(body, factors);
  if (outcome === 'parked' && factor) return revive(body, factor);
  const view = away && viewOf(body, away.link);
  if (outcome === 'parked' && view)
    return {
      words: setbacks.linkGone(away.by.pseudonym, away.cause, away.effect),
      commands: [link(away.link.cause, away.link.effect, view)],
    };
  return { words: message ?? setbacks.reason(reason), commands: [] };
}

/** What the person wished to say of a link that has gone meanwhile. */
function viewOf(body: MapCommand, before: DrawnLink): View | null {
  if (body.type === 'MakeClaim') return body.stance;
  if (body.type !== 'AdjustClaim') return null;
  return {
    polarity: body.polarity ?? before.polarity,
    strength: body.strength ?? before.strength,
    certainty: body.certainty ?? before.certainty,
  };
}

function again(factor: DrawnFactor): MapCommand & { type: 'AddFactor' } {
  return { ...addFactor(factor.label, { x: factor.x, y: factor.y }), kind: factor.kind };
}

/** The factor comes back under a new id, as it last stood, with what its author had done to it. */
function revive(body: MapCommand, { by, factor }: Gone<'factor'>): Offer {
  const add = again(factor);
  if (body.type === 'RenameFactor')
    return {
      words: setbacks.renamedGone(by.pseudonym, factor.label, body.label),
      commands: [{ ...add, label: body.label }],
    };
  return {
    words: setbacks.factorGone(by.pseudonym, factor.label),
    commands: [add, ...meant(body, factor.id, add.factor)],
  };
}

function meant(body: MapCommand, before: string, factor: string): MapCommand[] {
  switch (body.type) {
    case 'SetKind':
    case 'SetTheme':
    case 'SetTags':
    case 'EditNote':
    case 'Rate':
      return [{ ...body, factor }];
    case 'MoveFactors': {
      const place = body.positions[before];
      return place ? [{ type: 'MoveFactors', positions: { [factor]: place } }] : [];
    }
    default:
      return [];
  }
}

function relink(body: Extract<MapCommand, { type: 'ConnectFactors' }>, factors: Gone<'factor'>[]): Offer {
  const back = new Map(factors.map(({ factor }) => [factor.id, again(factor)]));
  const end = (id: string) => back.get(id)?.factor ?? id;
  const [first] = factors;
  return {
    words: setbacks.endGone(first?.by.pseudonym, first?.factor.label ?? ''),
    commands: [...back.values(), link(end(body.cause), end(body.effect), body.stance)],
  };
}
