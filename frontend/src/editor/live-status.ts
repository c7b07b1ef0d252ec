import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../icons/mw-icon';
import { wallClock } from '../live/clock';
import { type SavedState, savedState } from '../live/saved-state';
import { saved } from '../messages/en';
import { sharedStyles } from '../style/shared';
import { SessionWatch } from './session-watch';

/** A change that is saved within this time is not worth a word. Milliseconds. */
const PATIENCE = 600;

const ICONS: Record<SavedState['mood'], string> = {
  saved: 'check',
  unsaved: 'cloud',
  retrying: 'cloud-off',
  connecting: 'loader-circle',
  reconnecting: 'wifi-off',
  store: 'refresh-cw',
  full: 'cloud-off',
  'signed-out': 'lock',
  closed: 'cloud-off',
};

/** How safe the person's work is, in words, for the top bar. */
@customElement('live-status')
export class LiveStatus extends LitElement {
  @property({ attribute: 'document-id' }) documentId = '';
  @property() kind = 'map';

  private readonly watch = new SessionWatch(
    this,
    () => `${this.kind}/${this.documentId}`,
    () => this.news(),
  );
  private shown: SavedState | null = null;
  private waiting: (() => void) | null = null;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: inline-flex;
        min-width: 0;
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        overflow: hidden;
        font-size: var(--mw-size-caption);
        text-overflow: ellipsis;
        white-space: nowrap;
        color: var(--mw-ink-2);
      }
      mw-icon {
        width: 16px;
        height: 16px;
      }
      .saved mw-icon {
        color: var(--mw-comparable);
      }
      :is(.retrying, .reconnecting, .store, .full, .signed-out, .closed) {
        font-weight: var(--mw-weight-strong);
        color: var(--mw-ink);
      }
      :is(.retrying, .reconnecting, .store, .full, .signed-out, .closed) mw-icon {
        color: var(--mw-contested);
      }
    `,
  ];

  override render() {
    const { mood, count }: SavedState = this.shown ?? { mood: 'connecting', count: 0 };
    return html`<span class=${mood} role="status"
      ><mw-icon name=${ICONS[mood]}></mw-icon>${saved[mood](count)}</span
    >`;
  }

  private news(): void {
    const { state } = this.watch;
    const now = state && savedState(state);
    if (now?.mood === 'unsaved' && this.shown?.mood === 'saved') {
      this.waiting ??= wallClock.after(PATIENCE, () => this.show());
    } else this.show();
  }

  private show(): void {
    this.waiting?.();
    this.waiting = null;
    const { state } = this.watch;
    this.shown = state && savedState(state);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-status': LiveStatus;
  }
}
