import { claimId, factorId, linkId } from '../live/ids';
import { clips } from '../messages/hands';
import type { Drawing, DrawnFactor, DrawnLink, MapCommand, Position } from '../protocol';

/** Pasting is several operations; more factors than this come in faster as a file. */
export const MOST_PASTED = 200;
const MARK = 'mapwright-clip-1';

type ClipFactor = Pick<DrawnFactor, 'id' | 'label' | 'kind' | 'theme' | 'tags' | 'x' | 'y'>;
type ClipLink = Pick<DrawnLink, 'cause' | 'effect' | 'polarity' | 'strength' | 'certainty' | 'delay'>;

/** Factors with the links among them, as they travel from map to map. */
export interface Clip {
  readonly factors: readonly ClipFactor[];
  readonly links: readonly ClipLink[];
}

/** What is picked, with the links among it. */
export function clipOf(drawing: Drawing, picked: readonly string[]): Clip {
  const ids = new Set(picked);
  return {
    factors: drawing.factors
      .filter(({ id }) => ids.has(id))
      .map(({ id, label, kind, theme, tags, x, y }) => ({ id, label, kind, theme, tags, x, y })),
    links: drawing.links
      .filter(({ cause, effect }) => ids.has(cause) && ids.has(effect))
      .map(({ cause, effect, polarity, strength, certainty, delay }) => ({
        ...{ cause, effect, polarity },
        ...{ strength, certainty, delay },
      })),
  };
}

/** As text: names that anybody can read first, then a line for Mapwright. */
export function clipText(title: string, clip: Clip): string {
  const names = clip.factors.map(({ label }) => `- ${label}`);
  return [clips.heading(title), ...names, '', `${MARK} ${JSON.stringify(clip)}`].join('\n');
}

/** The places of a clip's factors, moved so that their middle stands at `middle`. */
function placed(clip: Clip, middle: Position): Map<string, Position> {
  const across = clip.factors.map(({ x }) => x);
  const down = clip.factors.map(({ y }) => y);
  const dx = Math.round(middle.x - (Math.min(...across) + Math.max(...across)) / 2);
  const dy = Math.round(middle.y - (Math.min(...down) + Math.max(...down)) / 2);
  return new Map(clip.factors.map(({ id, x, y }) => [id, { x: x + dx, y: y + dy }]));
}

/** The middle of a clip where it was copied. */
export function middleOfClip({ factors }: Clip): Position {
  const [across, down] = [factors.map(({ x }) => x), factors.map(({ y }) => y)];
  return {
    x: (Math.min(...across) + Math.max(...across)) / 2,
    y: (Math.min(...down) + Math.max(...down)) / 2,
  };
}

/** Adds a clip to a map under new names; what its links say becomes a claim of whoever pastes. */
export function paste(
  clip: Clip,
  middle: Position,
): { commands: MapCommand[]; factors: string[]; links: string[] } {
  const ids = new Map(clip.factors.map(({ id }) => [id, factorId()]));
  const places = placed(clip, middle);
  const commands: MapCommand[] = [];
  const links: string[] = [];
  for (const { id, label, kind, theme, tags } of clip.factors) {
    const factor = ids.get(id) ?? '';
    commands.push({ type: 'AddFactor', factor, label, kind, position: places.get(id) ?? middle });
    if (theme !== null) commands.push({ type: 'SetTheme', factor, theme });
    if (tags.length > 0) commands.push({ type: 'SetTags', factor, tags: [...tags] });
  }
  for (const { cause, effect, polarity, strength, certainty, delay } of clip.links) {
    const [from, to] = [ids.get(cause), ids.get(effect)];
    if (!from || !to) continue;
    const link = linkId();
    links.push(link);
    const stance = { polarity, strength, certainty, delay, rationale: '', evidence: null };
    commands.push({ type: 'ConnectFactors', link, cause: from, effect: to, claim: claimId(), stance });
  }
  return { commands, factors: [...ids.values()], links };
}

/** The line for Mapwright in a text, if there is one; it is checked by {@link readClip}. */
export function clipLine(text: string): string | null {
  const at = text.lastIndexOf(`${MARK} `);
  return at < 0 ? null : text.slice(at + MARK.length + 1);
}
