/** What a key does on the canvas. */
export type Act =
  | {
      readonly does: 'walk' | 'shift' | 'pan';
      readonly x: number;
      readonly y: number;
      readonly more: boolean;
    }
  | { readonly does: 'order'; readonly to: 'first' | 'last' | 'next' | 'before' }
  | { readonly does: 'zoom'; readonly by: number | null }
  | { readonly does: 'type'; readonly letter: string }
  | {
      readonly does: 'escape' | 'remove' | 'rename' | 'all' | 'menu' | 'new' | 'link' | 'read' | 'about';
    };

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const NAMED: Readonly<Record<string, Act>> = {
  Escape: { does: 'escape' },
  Delete: { does: 'remove' },
  Backspace: { does: 'remove' },
  Enter: { does: 'rename' },
  F2: { does: 'rename' },
  ContextMenu: { does: 'menu' },
  Home: { does: 'order', to: 'first' },
  End: { does: 'order', to: 'last' },
  PageDown: { does: 'order', to: 'next' },
  PageUp: { does: 'order', to: 'before' },
  '+': { does: 'zoom', by: 1.25 },
  '=': { does: 'zoom', by: 1.25 },
  '-': { does: 'zoom', by: 0.8 },
  '0': { does: 'zoom', by: null },
};
/** Letters are keys while something is picked; with nothing picked they begin the name of a new factor. */
const LETTERS: Readonly<Record<string, Act>> = {
  l: { does: 'link' },
  m: { does: 'menu' },
  n: { does: 'new' },
  r: { does: 'read' },
};

/** What a key press means, or nothing. */
export function actOf(press: Press, picked: boolean): Act | undefined {
  const { key } = press;
  const way = WAYS[key];
  if (way) return arrow(way, press);
  if (press.ctrlKey || press.metaKey) return key.toLowerCase() === 'a' ? { does: 'all' } : undefined;
  if (press.altKey) return key === 'Enter' && picked ? { does: 'about' } : undefined;
  if (key === 'F10' && press.shiftKey) return { does: 'menu' };
  const named = NAMED[key];
  if (named) return named;
  if (key.length !== 1 || key.trim() === '') return undefined;
  return picked ? LETTERS[key.toLowerCase()] : { does: 'type', letter: key };
}

function arrow([x, y]: readonly [number, number], press: Press): Act {
  const does = press.altKey ? 'shift' : press.ctrlKey || press.metaKey ? 'pan' : 'walk';
  return { does, x, y, more: press.shiftKey };
}
