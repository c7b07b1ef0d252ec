import { html, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../live/state';
import { linking as linkWords, stage } from '../messages/en';
import type { Drawing, Polarity } from '../protocol';
import type { Asking, LinkTool } from './link-tool';

/** Room that the question about a new link takes, and how far from the pointer it stands. Pixels. */
const ASKER = { width: 430, height: 130 };
const AWAY = 44;

type Part = TemplateResult | typeof nothing;

function labelIn(drawing: Drawing | null, id: string | null): string {
  return drawing?.factors.find((factor) => factor.id === id)?.label ?? '';
}

/**
 * What stands in place of a map that is not there yet, is empty, or is gone.
 *
 * @param begin opens the sentence; null where it is open or nothing may be said
 */
export function still(state: LiveState | null, edits: boolean, begin: (() => void) | null): Part {
  const say = (title: string, more = '', way: Part = nothing) =>
    html`<div class="still over" role="status"><b>${title}</b>${more ? html`<span>${more}</span>` : nothing}${way}</div>`;
  if (state?.connection === 'closed' && !state.drawing) return say(stage.gone);
  if (!state?.drawing) return state?.connection === 'signed-out' ? nothing : say(stage.opening);
  if (state.drawing.factors.length > 0) return nothing;
  const way = html`<button class="mw-button primary large" type="button" @click=${begin}>${stage.begin}</button>`;
  return say(stage.empty, edits ? stage.emptyHint : stage.emptyReading, begin ? way : nothing);
}

/** What to click next, while the link tool is on. */
export function hint(linking: LinkTool, drawing: Drawing | null, cancel: () => void): Part {
  if (!linking.on) return nothing;
  const { cause } = linking;
  return html`<div class="hint over mw-float" role="status">
    <span>${cause === null ? linkWords.cause : linkWords.effect(labelIn(drawing, cause))}</span>
    <button class="mw-button" type="button" @click=${cancel}>${linkWords.cancel}</button>
  </div>`;
}

/** Asks near the link what it does. */
export function asker(
  asking: Asking | null,
  drawing: Drawing | null,
  room: { clientWidth: number; clientHeight: number },
  on: { tried(polarity: Polarity): void; chosen(polarity: Polarity): void; closed(): void },
): Part {
  if (!asking) return nothing;
  const left = Math.max(8, Math.min(asking.x - 40, room.clientWidth - ASKER.width));
  const below = asking.y + AWAY;
  const top = below + ASKER.height < room.clientHeight ? below : Math.max(8, asking.y - AWAY - ASKER.height);
  return html`<sign-asker
    class="over"
    style="left: ${left}px; top: ${top}px"
    cause=${labelIn(drawing, asking.cause)}
    effect=${labelIn(drawing, asking.effect)}
    @sign-try=${({ detail }: CustomEvent<Polarity>) => on.tried(detail)}
    @sign-chosen=${({ detail }: CustomEvent<Polarity>) => on.chosen(detail)}
    @sign-close=${on.closed}
  ></sign-asker>`;
}
