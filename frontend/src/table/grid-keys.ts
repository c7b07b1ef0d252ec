/** What a key asks of the cell that has the focus. */
export type GridAct =
  | { does: 'open' | 'pick-all' | 'move' | 'act' | 'pick' | 'pick-up-to' | 'let-go' | 'remove' }
  | { does: 'begin'; with: string };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MOVES: ReadonlySet<string> = new Set([
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageDown', 'PageUp'],
]);
const PLAIN: Readonly<Record<string, Exclude<GridAct['does'], 'begin'>>> = {
  Enter: 'act',
  F2: 'act',
  Escape: 'let-go',
  Delete: 'remove',
};

/** What the key means in a grid, or null when it means nothing there. Letters begin an edit. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): GridAct | null {
  const control = ctrlKey || metaKey;
  if (altKey) return key === 'Enter' ? { does: 'open' } : null;
  if (MOVES.has(key)) return { does: 'move' };
  if (control) return key.toLowerCase() === 'a' ? { does: 'pick-all' } : null;
  if (key === ' ') return { does: shiftKey ? 'pick-up-to' : 'pick' };
  if (key.length === 1) return { does: 'begin', with: key };
  const does = PLAIN[key];
  return does ? { does } : null;
}
