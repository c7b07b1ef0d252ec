import type { GhostLink, Person } from '../canvas/contract';
import type { LiveState } from '../live/state';
import type { Asking } from './link-tool';
import type { May } from './menu-entries';
import type { Saying } from './said';
import type { Tool } from './tools';

const EDITORS: readonly string[] = ['FACILITATOR', 'PARTICIPANT'];

/** Whether this person may change the map; the server checks every wish all the same. */
export function mayEdit(state: LiveState | null): boolean {
  return state?.you != null && EDITORS.includes(state.you.role);
}

/** What the menus may offer. */
export function mayDo(state: LiveState | null): May {
  return { edit: mayEdit(state), lead: state?.you?.role === 'FACILITATOR' };
}

export function toolsOn(linking: boolean, composing: boolean): ReadonlySet<Tool> {
  const on = new Set<Tool>();
  if (linking) on.add('link');
  if (composing) on.add('say');
  return on;
}

/** Tools that would do nothing now, or would change what is hidden. */
export function toolsOff(state: LiveState | null, hides: boolean): ReadonlySet<Tool> {
  const off = new Set<Tool>();
  const factors = state?.drawing?.factors.length ?? 0;
  if (!state?.canUndo) off.add('undo');
  if (!state?.canRedo) off.add('redo');
  if (factors === 0) for (const tool of ['several', 'tidy', 'flow', 'find', 'fit'] as const) off.add(tool);
  if (hides) for (const tool of ['tidy', 'flow'] as const) off.add(tool);
  if (factors < 2) off.add('link');
  return off;
}

/** The link that is being said or asked about and not yet there. */
export function ghostOf(saying: Saying | null, asking: Asking | null): GhostLink | null {
  if (asking) {
    const { cause, effect, polarity } = asking;
    return { cause, effect, polarity, strength: 2 / 3 };
  }
  if (!saying?.cause || !saying.effect) return null;
  const { cause, effect, polarity, strength } = saying;
  return { cause: cause.id, effect: effect.id, polarity, strength };
}

/** The other people, as the canvas shows them. */
export function others(state: LiveState | null): Person[] {
  return (state?.people ?? []).filter((person) => person.id !== state?.you?.id);
}
