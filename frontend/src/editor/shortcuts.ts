import type { Reading } from './readings';

export type Shortcut = 'undo' | 'redo' | 'say' | 'find' | 'fit' | 'help' | Reading;

/** With Alt they work wherever the focus is. */
const READING_KEYS: Readonly<Record<string, Shortcut>> = { 1: 'map', 2: 'table', 3: 'history' };
const LETTERS: Readonly<Record<string, Shortcut>> = { s: 'say', f: 'find', '0': 'fit', ...READING_KEYS };
/** Marks that no label begins with: they work on the map and in a table too, where letters begin a label. */
const MARKS: Readonly<Record<string, Shortcut>> = { '/': 'find', '?': 'help' };
const STORED = 'mapwright-single-keys';

/** What a key press means, or nothing. `typing`: letters go into a field; `drawing`: they begin a label. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  { typing, drawing, single }: { typing: boolean; drawing: boolean; single: boolean },
): Shortcut | undefined {
  if (event.altKey) return READING_KEYS[event.key];
  if (typing) return undefined;
  const letter = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return withControl(letter, event.shiftKey);
  if (!single) return undefined;
  return MARKS[letter] ?? (drawing ? undefined : LETTERS[letter]);
}

function withControl(letter: string, shift: boolean): Shortcut | undefined {
  if (letter === 'z') return shift ? 'redo' : 'undo';
  if (letter === 'y') return 'redo';
  return letter === 'enter' ? 'say' : undefined;
}

/** What a key press anywhere on the page means for the screen, given where the focus is. */
export function heardShortcut(event: KeyboardEvent, screen: EventTarget): Shortcut | undefined {
  const path = event.composedPath();
  const [target] = path;
  if (!(target instanceof HTMLElement)) return undefined;
  const here = path.includes(screen) || target === document.body;
  return shortcutOf(event, {
    typing: target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'),
    drawing: target.matches('canvas:not([data-letters="keys"]), [role="gridcell"]'),
    single: here && singleKeys.on,
  });
}

/** Whether a letter or figure is kept from the map, since single keys are switched off. */
export function silenced(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const single = /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  return single && target instanceof HTMLCanvasElement && !singleKeys.on;
}

/** Single letters can be switched off, for those who speak to their computer (WCAG 2.1.4). */
export const singleKeys = {
  get on(): boolean {
    return globalThis.localStorage?.getItem(STORED) !== 'off';
  },
  set on(wanted: boolean) {
    globalThis.localStorage?.setItem(STORED, wanted ? 'on' : 'off');
  },
};
