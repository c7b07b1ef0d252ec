import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { heardShortcut, type Shortcut, silenced } from './shortcuts';

type Host = ReactiveControllerHost & EventTarget;

/** Hears the keys of the whole page for a screen, before the parts of the screen do. */
export class KeyListener implements ReactiveController {
  constructor(
    private readonly host: Host,
    /** Answers whether the key meant something. */
    private readonly heard: (shortcut: Shortcut | 'escape') => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.pressed, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.pressed, true);
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const shortcut = event.key === 'Escape' ? 'escape' : heardShortcut(event, this.host);
    if (silenced(event)) event.stopPropagation();
    if (!shortcut || !this.heard(shortcut)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
