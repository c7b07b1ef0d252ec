import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../live/state';
import type { DrawnFactor } from '../protocol';
import { Composing } from './composing';
import type { Said, Saying } from './said';
import { mayEdit } from './screen-state';
import './sentence-composer';
import type { SentenceComposer } from './sentence-composer';

/** What the sentence asks of the screen around it. */
export interface SentenceEvents {
  state(): LiveState | null;
  say(said: Said): void;
  /** Both ends of the sentence are to be seen. */
  fit(ids: string[]): void;
  /** So far it speaks of this factor alone. */
  around(id: string): void;
  /** It was closed by hand. */
  closed(): void;
}

/** The sentence below the map: when it is open, and what the map shows of it. */
export class SentenceWay {
  private readonly composing = new Composing();

  constructor(
    private readonly host: LitElement,
    private readonly screen: SentenceEvents,
  ) {}

  get open(): boolean {
    return this.composing.open === true;
  }

  get saying(): Saying | null {
    return this.composing.saying;
  }

  render(): TemplateResult | typeof nothing {
    const now = this.screen.state();
    if (!mayEdit(now)) return nothing;
    return html`<sentence-composer
      ?hidden=${!this.open}
      .drawing=${now?.drawing ?? null}
      .you=${now?.you ?? null}
      @sentence-change=${(e: CustomEvent<Saying>) => this.heard(e.detail)}
      @sentence-said=${(e: CustomEvent<Said>) => this.screen.say(e.detail)}
      @sentence-close=${() => this.close()}
    ></sentence-composer>`;
  }

  /** Opens by itself where there is room and leave for it. */
  settle(): void {
    if (mayEdit(this.screen.state()) && this.composing.settle(this.host.clientWidth))
      this.host.requestUpdate();
  }

  async show(): Promise<void> {
    if (!mayEdit(this.screen.state())) return;
    this.composing.show();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.composer?.focus();
  }

  close(): void {
    this.composing.close();
    this.host.requestUpdate();
    this.screen.closed();
  }

  /** Speaks of this factor; as what changes first, unless told otherwise. */
  begin(factor: DrawnFactor, which?: 'effect'): void {
    this.composer?.begin(factor, which);
  }

  /** Waits where it is while the map is read in another way, and comes back with it. */
  turned(toMap: boolean): void {
    if (toMap) this.composing.back();
    else this.composing.setAside();
  }

  private get composer(): SentenceComposer | null {
    return this.host.renderRoot.querySelector('sentence-composer');
  }

  private heard(saying: Saying): void {
    const ends = this.composing.hear(saying, this.host.clientWidth);
    if (ends.length > 0) this.screen.fit(ends);
    else if (this.open && saying.cause && !saying.effect) this.screen.around(saying.cause.id);
    this.host.requestUpdate();
  }
}
