import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the keys for copying do; each answers whether it took the key. */
export interface ClipboardKeys {
  /** The text that goes into the clipboard; null leaves the key to the page. */
  copied(cut: boolean): string | null;
  /** Whether the text was taken. */
  pasted(text: string): boolean;
  duplicated(): boolean;
}

/**
 * Hears Ctrl+C, X, V and D wherever on the page nothing is typed and no text is marked. Works by the events of the
 * document, since `navigator.clipboard` does not exist on plain http.
 */
export class ClipboardListener implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly keys: ClipboardKeys,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('copy', this.copied);
    document.addEventListener('cut', this.copied);
    document.addEventListener('paste', this.pasted);
    document.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('copy', this.copied);
    document.removeEventListener('cut', this.copied);
    document.removeEventListener('paste', this.pasted);
    document.removeEventListener('keydown', this.pressed);
  }

  private readonly copied = (event: ClipboardEvent) => {
    if (typing() || !(document.getSelection()?.isCollapsed ?? true)) return;
    const text = this.keys.copied(event.type === 'cut');
    if (text === null) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  private readonly pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!typing() && text !== '' && this.keys.pasted(text)) event.preventDefault();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const duplicate = event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (duplicate && !typing() && this.keys.duplicated()) event.preventDefault();
  };
}

/** Whether keys go into a field somewhere, or a dialog is open. */
function typing(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable || at.closest('input, textarea, select, [role="textbox"], dialog') !== null)
  );
}
