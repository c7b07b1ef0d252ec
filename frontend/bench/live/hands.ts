import type { Page } from '../driver/page.ts';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly text?: string;
  /** 2 is Control, 1 is Alt. */
  readonly modifiers?: number;
}

/** The keys that are pressed here. */
export const KEYS = {
  enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  rename: { key: 'F2', code: 'F2', windowsVirtualKeyCode: 113 },
  remove: { key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 },
  add: { key: 'n', code: 'KeyN', windowsVirtualKeyCode: 78, text: 'n' },
  undo: { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, modifiers: 2 },
  history: { key: '3', code: 'Digit3', windowsVirtualKeyCode: 51, modifiers: 1 },
} as const satisfies Record<string, Key>;

const STEPS = 5;

/** Presses keys and moves the mouse as a person does: the browser takes it for real input. */
export class Hands {
  constructor(readonly page: Page) {}

  async press(key: Key): Promise<void> {
    await this.page.ask('Input.dispatchKeyEvent', { type: key.text ? 'keyDown' : 'rawKeyDown', ...key });
    await this.page.ask('Input.dispatchKeyEvent', { ...key, type: 'keyUp', text: undefined });
  }

  async type(text: string): Promise<void> {
    await this.page.ask('Input.insertText', { text });
  }

  async click(x: number, y: number): Promise<void> {
    await this.#mouse('mouseMoved', x, y, 0);
    await this.#mouse('mousePressed', x, y, 1);
    await this.#mouse('mouseReleased', x, y, 0);
  }

  async drag(x: number, y: number, dx: number, dy: number): Promise<void> {
    await this.#mouse('mouseMoved', x, y, 0);
    await this.#mouse('mousePressed', x, y, 1);
    for (let i = 1; i <= STEPS; i++)
      await this.#mouse('mouseMoved', x + (dx * i) / STEPS, y + (dy * i) / STEPS, 1);
    await this.#mouse('mouseReleased', x + dx, y + dy, 0);
  }

  async #mouse(type: string, x: number, y: number, buttons: number): Promise<void> {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    await this.page.ask('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
  }
}
