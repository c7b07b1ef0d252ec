import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sheet } from '../messages/sheet';
import { sharedStyles } from '../style/shared';
import { nearest, next, type SheetHeight, stepped } from './sheet-height';

/** Moves of a finger up to here are a tap. Pixels. */
const TAP = 6;

/**
 * The grip of a panel that is a sheet at the bottom of a narrow screen: dragged, tapped or moved with the arrow keys it
 * makes the sheet show its title, half of the screen, or all of it. The panel that holds it carries `data-sheet`.
 */
@customElement('sheet-grip')
export class SheetGrip extends LitElement {
  @state() private height: SheetHeight = 'half';
  private from: { y: number; height: number } | null = null;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: none;
      }
      @media (max-width: 720px) and (min-height: 521px) {
        :host {
          display: block;
          position: sticky;
          inset-block-start: 0;
          z-index: 2;
        }
      }
      button {
        display: grid;
        place-items: center;
        width: 100%;
        min-height: 44px;
        border: 0;
        background: var(--mw-surface);
        cursor: grab;
        touch-action: none;
      }
      i {
        width: 44px;
        height: 5px;
        border-radius: 3px;
        background: var(--mw-control);
      }
    `,
  ];

  override render() {
    return html`<button
      type="button"
      aria-label=${sheet.grip(this.height)}
      @click=${this.tapped}
      @keydown=${this.pressed}
      @pointerdown=${this.grabbed}
      @pointermove=${this.dragged}
      @pointerup=${this.dropped}
      @pointercancel=${this.dropped}
    >
      <i></i>
    </button>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.become('half');
  }

  private get panel(): HTMLElement | null {
    return this.parentElement;
  }

  private become(height: SheetHeight): void {
    this.height = height;
    const { panel } = this;
    if (!panel) return;
    panel.style.removeProperty('--sheet');
    panel.dataset['sheet'] = height;
    if (height === 'title') panel.scrollTop = 0;
  }

  private readonly tapped = (event: MouseEvent) => {
    if (event.detail === 0 || this.from === null) this.become(next(this.height));
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.become(stepped(this.height, by));
  };

  private readonly grabbed = (event: PointerEvent) => {
    const { panel } = this;
    if (!panel) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.from = { y: event.clientY, height: panel.offsetHeight };
  };

  private readonly dragged = (event: PointerEvent) => {
    const { from } = this;
    if (from && Math.abs(from.y - event.clientY) > TAP)
      this.panel?.style.setProperty('--sheet', `${from.height + from.y - event.clientY}px`);
  };

  private readonly dropped = (event: PointerEvent) => {
    const { from, panel } = this;
    this.from = null;
    const moved = from ? from.y - event.clientY : 0;
    if (!from || !panel || Math.abs(moved) <= TAP) return;
    const room = panel.parentElement?.clientHeight ?? 0;
    this.from = from;
    this.become(nearest(from.height + moved, room));
    setTimeout(() => {
      this.from = null;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sheet-grip': SheetGrip;
  }
}
