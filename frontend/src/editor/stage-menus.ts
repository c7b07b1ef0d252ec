import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MenuAsked, Picked } from '../canvas/contract';
import type { LiveState } from '../live/state';
import type { Drawing, DrawnFactor, Position } from '../protocol';
import { sharedStyles } from '../style/shared';
import { ClipboardListener } from './clipboard-keys';
import type { Deed } from './deed';
import { mergeDeed } from './deeds';
import './find-box';
import './map-menu';
import { asking, type DoingOn, MenuDoing } from './menu-doing';
import { type Entries, type MenuWish, menuFor } from './menu-entries';
import './merge-asker';
import type { Pair } from './merge-asker';
import './picked-bar';
import type { BarMenu } from './picked-bar';
import { mayDo, mayEdit } from './screen-state';
import type { StageGrip } from './stage-grip';
import { tell } from './tell';

interface Opened {
  readonly title: string;
  readonly entries: Entries;
  readonly at: { readonly x: number; readonly y: number };
  /** The same place on the paper, for what is added there. */
  readonly paper: Position | null;
}

/** Which factor is looked for: one to link to, or one to merge into. */
interface Choosing {
  readonly what: 'link' | 'merge';
  readonly from: string;
}

/**
 * What opens over the canvas when somebody asks: the menu, the search for a second factor, the question about a merge,
 * the bar of what is picked. Reports `deed` (a `Deed`), `pick`, `look` and `remove-request`.
 */
@customElement('stage-menus')
export class StageMenus extends LitElement implements DoingOn {
  @property({ attribute: false }) now: LiveState | null = null;
  @property({ attribute: false }) picked: Picked = { factors: [], links: [] };
  @property({ type: Boolean }) several = false;
  /** Something else stands where the bar would. */
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) grip!: StageGrip;
  @state() private opened: Opened | null = null;
  @state() private choosing: Choosing | null = null;
  @state() private merging: Pair | null = null;
  private readonly doing = new MenuDoing(this);

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: contents;
      }
      .over {
        position: absolute;
        z-index: 6;
      }
      picked-bar {
        inset: 8px auto auto 50%;
        transform: translateX(-50%);
        pointer-events: none;
      }
      find-box {
        inset: 8px 12px auto auto;
      }
    `,
  ];

  constructor() {
    super();
    new ClipboardListener(this, this.doing);
  }

  override render() {
    const { factors, links } = this.picked;
    const bar = !this.busy && !this.choosing && (this.several || factors.length + links.length > 1);
    return html`${
      bar
        ? html`<picked-bar
            class="over"
            .drawing=${this.drawing}
            .picked=${this.picked}
            ?edits=${this.edits}
            ?several=${this.several}
            @menu-wish=${this.wished}
            @bar-menu=${this.under}
            @let-go=${this.letGo}
          ></picked-bar>`
        : nothing
    }
    ${this.choosing ? this.chooser(this.choosing) : nothing}
    ${
      this.opened
        ? html`<map-menu
            title=${this.opened.title}
            .entries=${this.opened.entries}
            .at=${this.opened.at}
            @menu-wish=${this.wished}
            @menu-close=${this.left}
          ></map-menu>`
        : nothing
    }
    ${
      this.merging
        ? html`<merge-asker
            .drawing=${this.drawing}
            .pair=${this.merging}
            @merge-agreed=${this.agreed}
            @merge-close=${this.closed}
          ></merge-asker>`
        : nothing
    }`;
  }

  /** Whether something is open that Escape closes first. */
  get open(): boolean {
    return this.opened !== null || this.choosing !== null || this.merging !== null;
  }

  ask({ x, y, at, picked }: MenuAsked): void {
    if (this.drawing)
      this.opened = { ...menuFor(this.drawing, picked, mayDo(this.now)), at: { x, y }, paper: at };
  }

  /** Asks whether two factors are one. */
  merge(pair: Pair): void {
    this.merging = pair;
  }

  pick(picked: Picked): void {
    tell<Picked>(this, 'pick', picked);
  }

  look(look: unknown): void {
    tell(this, 'look', look);
  }

  take(picked: Picked): void {
    tell<Picked>(this, 'remove-request', picked);
  }

  mergeFrom(from: string): void {
    this.choosing = { what: 'merge', from };
  }

  /** Looks for the effect of a link from a factor. */
  linkFrom(from: string): void {
    if (this.edits) this.choosing = { what: 'link', from };
  }

  get drawing(): Drawing | null {
    return this.now?.drawing ?? null;
  }

  get edits(): boolean {
    return mayEdit(this.now);
  }

  private factor(id: string | undefined): DrawnFactor | undefined {
    return this.drawing?.factors.find((factor) => factor.id === id);
  }

  private chooser({ what, from }: Choosing): TemplateResult {
    const label = this.factor(from)?.label ?? '';
    return html`<find-box
      class="over"
      eager
      label=${asking(what, label)}
      .factors=${nearestFirst(this.drawing, from)}
      @find-try=${(e: CustomEvent<string | null>) => what === 'link' && this.grip.look(from, e.detail)}
      @found=${(e: CustomEvent<string>) => this.found(e)}
      @find-close=${this.closed}
    ></find-box>`;
  }

  private found(event: CustomEvent<string>): void {
    event.stopPropagation();
    const { choosing } = this;
    this.closed();
    if (choosing?.what === 'link') this.grip.ask(choosing.from, event.detail);
    else if (choosing) this.merge({ from: choosing.from, into: event.detail });
  }

  private readonly under = ({ detail: { title, entries, under } }: CustomEvent<BarMenu>) => {
    const room = this.parentElement?.getBoundingClientRect();
    const { left, bottom } = under.getBoundingClientRect();
    const at = { x: left - (room?.left ?? 0), y: bottom - (room?.top ?? 0) + 6 };
    this.opened = { title, entries, at, paper: null };
  };

  private readonly closed = () => {
    if (this.choosing) this.grip.look(this.choosing.from, null);
    this.opened = null;
    this.choosing = null;
    this.merging = null;
    this.grip.focus();
  };

  /** A menu that something was chosen in loses the focus too; what was chosen then stands open in its place. */
  private readonly left = () => {
    if (this.opened) this.closed();
  };

  private readonly letGo = () => {
    this.grip.several(false);
    this.pick({ factors: [], links: [] });
    this.grip.focus();
  };

  private readonly agreed = ({ detail }: CustomEvent<Pair>) => {
    if (this.drawing) this.deed(mergeDeed(this.drawing, detail));
  };

  private readonly wished = ({ detail: wish }: CustomEvent<MenuWish>) => {
    const paper = this.opened?.paper;
    this.closed();
    this.doing.does(wish, paper ?? this.grip.centre());
  };

  deed(deed: Deed): void {
    tell<Deed>(this, 'deed', deed);
  }
}

/** All factors but one, the nearest to it first. */
function nearestFirst(drawing: Drawing | null, from: string): DrawnFactor[] {
  const factors = drawing?.factors ?? [];
  const here = factors.find(({ id }) => id === from);
  const away = ({ x, y }: DrawnFactor) => (here ? Math.hypot(x - here.x, y - here.y) : 0);
  return factors.filter(({ id }) => id !== from).sort((a, b) => away(a) - away(b));
}

declare global {
  interface HTMLElementTagNameMap {
    'stage-menus': StageMenus;
  }
}
