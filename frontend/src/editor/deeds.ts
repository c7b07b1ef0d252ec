import { bulk, clips, focal, merging } from '../messages/hands';
import type { Drawing, FactorKind, MapCommand, Position } from '../protocol';
import { type Clip, paste } from './clip';
import type { Deed } from './deed';
import type { Pair } from './merge-asker';

/** Something that is only said. */
export function saying(words: string): Deed {
  return { commands: [], words };
}

export function kindDeed(factors: readonly string[], kind: FactorKind): Deed {
  const commands = factors.map((factor): MapCommand => ({ type: 'SetKind', factor, kind }));
  return { commands, words: bulk.kind(factors.length, kind) };
}

export function themeDeed(factors: readonly string[], theme: string | null): Deed {
  const commands = factors.map((factor): MapCommand => ({ type: 'SetTheme', factor, theme }));
  return { commands, words: bulk.theme(factors.length, theme) };
}

/** Folds one factor into another; all wordings, votes and claims are kept. */
export function mergeDeed(drawing: Drawing, { from, into }: Pair): Deed {
  const label = (id: string) => drawing.factors.find((factor) => factor.id === id)?.label ?? '';
  return {
    commands: [{ type: 'MergeFactors', from, into }],
    words: merging.done(label(from), label(into)),
    pick: { factors: [into], links: [] },
  };
}

export function pasteDeed(clip: Clip, middle: Position): Deed {
  const { commands, factors, links } = paste(clip, middle);
  return { commands, words: clips.pasted(factors.length, links.length), pick: { factors, links: [] } };
}

export function focalDeed(drawing: Drawing | null, factor: string): Deed {
  const label = drawing?.factors.find(({ id }) => id === factor)?.label ?? '';
  return { commands: [{ type: 'ChooseFocalFactor', factor }], words: focal(label) };
}
