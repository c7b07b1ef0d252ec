import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The way by keyboard from the map to the panel beside it, which the page makes, and back. */
export class PanelWay implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly back: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  /** The panel itself takes the focus: what stands in it may still be changing. */
  there(): void {
    const { panel } = this;
    if (!panel) return;
    panel.tabIndex = -1;
    panel.focus();
  }

  private get panel(): HTMLElement | null {
    return this.host.parentElement?.querySelector<HTMLElement>(':scope > .mw-panel') ?? null;
  }

  /** Heard last: what lies open over the panel takes Escape first. */
  private readonly pressed = (event: KeyboardEvent) => {
    const { target, key, defaultPrevented } = event;
    if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return;
    if (!this.panel?.contains(target) || target.closest(OVER)) return;
    event.preventDefault();
    this.back();
  };
}

/** What lies over a panel and is closed by Escape itself. */
const OVER = 'vaadin-menu-bar, vaadin-menu-bar-overlay, dialog';
