import type { Rest, Slot, ViewPart } from './view';

/** What a person does with her view; panel and chip report it as `view-act`. */
export type ViewAct =
  | { act: 'put'; part: ViewPart }
  | { act: 'drop'; slot: Slot }
  | { act: 'rest'; rest: Rest }
  /** Whether it goes along with what is picked. */
  | { act: 'follow'; follows: boolean }
  | { act: 'clear' }
  /** Back from what somebody shows. */
  | { act: 'back' }
  | { act: 'offer' }
  /** Whoever has opened the panel wants to know what she keeps. */
  | { act: 'fetch' }
  | { act: 'keep'; name: string }
  | { act: 'rename'; id: string; name: string }
  | { act: 'forget'; id: string }
  | { act: 'apply'; id: string };

/** What becomes of a view by itself. */
export type Turn = Extract<ViewAct, { act: 'put' | 'drop' | 'rest' | 'follow' | 'clear' | 'back' }>;

const TURNS: ReadonlySet<string> = new Set<Turn['act']>(['put', 'drop', 'rest', 'follow', 'clear', 'back']);

export function isTurn(act: ViewAct): act is Turn {
  return TURNS.has(act.act);
}
