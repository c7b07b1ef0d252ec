import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canvasMessages } from '../messages/canvas';
import type { Position } from '../protocol';
import './label-input';
import { toScreen } from './scene/camera';
import type { Stage } from './stage';

interface Typing {
  /** The factor being renamed; null for a new one. */
  readonly id: string | null;
  readonly at: Position;
  readonly text: string;
  /** A new factor is picked once it is there. */
  readonly pick: boolean;
}

/** What becomes of a label once it is typed. */
export interface Typed {
  added(label: string, at: Position, pick: boolean): void;
  renamed(id: string, label: string): void;
  /** Typing is over, in whatever way. */
  over(): void;
}

/** Shows a field where a label stands or will stand, one at a time. */
export class LabelTyping implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => Stage | undefined;
  readonly #typed: Typed;
  #typing: Typing | null = null;

  constructor(host: ReactiveControllerHost, stage: () => Stage | undefined, typed: Typed) {
    this.#host = host;
    this.#stage = stage;
    this.#typed = typed;
    host.addController(this);
  }

  hostConnected(): void {}

  begin(at: Position, text: string, pick: boolean): void {
    this.#set({ id: null, at, text, pick });
  }

  rename(id: string): void {
    const factor = this.#stage()?.scene.factor(id);
    if (factor) this.#set({ id, at: { x: factor.x, y: factor.y }, text: factor.factor.label, pick: false });
  }

  render() {
    const [typing, stage] = [this.#typing, this.#stage()];
    if (!typing || !stage) return nothing;
    const { x, y } = toScreen(stage.camera, typing.at);
    return html`<map-label-input
      style="left:${x}px;top:${y}px"
      .text=${typing.text}
      .said=${typing.id ? canvasMessages.labelOfFactor : canvasMessages.labelOfNewFactor}
      @label-done=${(event: CustomEvent<string>) => this.#done(typing, event.detail)}
      @label-left=${() => this.#set(null)}
    ></map-label-input>`;
  }

  #done({ id, at, text, pick }: Typing, label: string): void {
    this.#set(null);
    if (id === null) this.#typed.added(label, at, pick);
    else if (label !== text) this.#typed.renamed(id, label);
  }

  #set(typing: Typing | null): void {
    this.#typing = typing;
    this.#host.requestUpdate();
    if (!typing) this.#typed.over();
  }
}
