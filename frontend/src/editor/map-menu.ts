import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { menu } from '../messages/hands';
import { sharedStyles } from '../style/shared';
import { mapMenuStyles } from './map-menu.styles';
import type { Entries, Entry, MenuWish } from './menu-entries';
import { inRoom } from './menu-place';
import { tell } from './tell';

/** A page of the menu: rows, or the field for a new theme. */
type Page = Entries | 'theme';
const MOST_THEME = 60;

/** The menu of the map, opened at a place in its stage. Reports `menu-wish` with a `MenuWish`, and `menu-close`. */
@customElement('map-menu')
export class MapMenu extends LitElement {
  @property() override title = '';
  @property({ attribute: false }) entries: Entries = [];
  /** In pixels of the stage. */
  @property({ attribute: false }) at = { x: 0, y: 0 };
  @state() private further: Page | null = null;
  /** A panel that opens for what was pressed takes room from the stage. */
  private readonly room = new ResizeObserver(() => this.place());

  static override styles = [...sharedStyles, mapMenuStyles];

  override render() {
    if (this.further === 'theme') return this.themeField();
    const groups: Entries = this.further
      ? [[{ words: menu.back, icon: 'chevron-left' }], ...this.further]
      : this.entries;
    return html`<div class="menu mw-float" role="menu" aria-label=${this.title} @keydown=${this.pressed}>
      ${groups.map((group, at) => html`${at > 0 ? html`<hr />` : nothing}${group.map((one) => this.row(one))}`)}
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.left);
    if (this.stage) this.room.observe(this.stage);
    this.addEventListener('mousedown', keepFocus);
    this.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('entries')) this.further = null;
  }

  override updated(changed: PropertyValues): void {
    this.place();
    const fresh = changed.has('entries') || changed.has('further') || changed.has('at');
    if (fresh) this.renderRoot.querySelector<HTMLElement>('input, [role="menuitem"]')?.focus();
  }

  private row(entry: Entry): TemplateResult {
    return html`<button
      type="button"
      role="menuitem"
      aria-haspopup=${entry.page ? 'menu' : nothing}
      @click=${() => this.choose(entry)}
    >
      <mw-icon name=${entry.icon}></mw-icon><span>${entry.words}</span>
      ${entry.page ? html`<mw-icon name="chevron-right"></mw-icon>` : html`<kbd aria-hidden="true">${entry.key ?? ''}</kbd>`}
    </button>`;
  }

  private themeField(): TemplateResult {
    return html`<form class="mw-float" @submit=${this.named} @keydown=${this.pressed}>
      <label for="theme">${menu.newThemeName}</label>
      <input id="theme" class="mw-field" maxlength=${MOST_THEME} autocomplete="off" required />
      <button class="mw-button primary" type="submit">${menu.setTheme}</button>
    </form>`;
  }

  private choose({ wish, page }: Entry): void {
    if (page) this.further = [page];
    else if (!wish) this.further = null;
    else if (wish.do === 'new-theme') this.further = 'theme';
    else tell<MenuWish>(this, 'menu-wish', wish);
  }

  private readonly named = (event: SubmitEvent) => {
    event.preventDefault();
    const theme = this.renderRoot.querySelector('input')?.value.trim().replace(/\s+/g, ' ') ?? '';
    if (theme !== '') tell<MenuWish>(this, 'menu-wish', { do: 'theme', theme });
  };

  /** Stays inside the stage, whatever its size. */
  private place(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.mw-float');
    const room = this.stage?.getBoundingClientRect();
    if (!box || !room) return;
    box.style.maxHeight = `${room.height - 16}px`;
    const { x, y } = inRoom(this.at, { width: box.offsetWidth, height: box.offsetHeight }, room);
    this.style.left = `${x}px`;
    this.style.top = `${y}px`;
  }

  private get stage(): HTMLElement | null {
    return (this.getRootNode() as ShadowRoot).host?.parentElement ?? null;
  }

  private get rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private readonly left = ({ relatedTarget }: FocusEvent) => {
    const inside =
      relatedTarget === this || (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget));
    if (!inside && this.isConnected)
      queueMicrotask(() => this.shadowRoot?.activeElement || tell(this, 'menu-close'));
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (!this.key(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private key(key: string): boolean {
    const rows = this.further === 'theme' ? [] : this.rows;
    const at = rows.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + rows.length, Home: 0, End: rows.length - 1 }[key];
    if (key === 'Tab') tell(this, 'menu-close');
    else if (key === 'Escape') this.escape();
    else if (rows.length === 0) return false;
    else if (to !== undefined) rows[to % rows.length]?.focus();
    else if (key === 'ArrowRight' && rows[at]?.ariaHasPopup) rows[at]?.click();
    else if (key === 'ArrowLeft' && this.further) this.further = null;
    else return key.length === 1 && key.trim() !== '' && this.typed(rows, at, key);
    return true;
  }

  private escape(): void {
    if (this.further) this.further = null;
    else tell(this, 'menu-close');
  }

  /** The next row that begins with a letter. */
  private typed(rows: HTMLElement[], at: number, letter: string): boolean {
    const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    const begins = (row: HTMLElement) =>
      row.querySelector('span')?.textContent?.toLowerCase().startsWith(letter.toLowerCase());
    after.find(begins)?.focus();
    return true;
  }
}

/** A press beside the rows is no leaving. */
function keepFocus(event: Event): void {
  if (!(event.composedPath()[0] instanceof HTMLInputElement)) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'map-menu': MapMenu;
  }
}
