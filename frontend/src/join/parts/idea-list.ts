import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons';
import type { Part } from '../views/join-view';
import { say } from '../words';
import type { OwnIdea } from '../workshop';

/**
 * Her ideas, newest last. One that waits says so; one that the room has seen is everybody's and cannot be changed.
 *
 * @param change takes one up again; null where nothing is changed
 */
export function ownIdeas(
  ideas: readonly OwnIdea[],
  waiting: ReadonlySet<string>,
  change: ((idea: OwnIdea) => void) | null,
): Part {
  if (ideas.length === 0) return nothing;
  return html`${change ? html`<h2 class="lab">${say('ideas.count', { count: ideas.length })}</h2>` : nothing}
    <ul class="list ideas">
      ${repeat(
        ideas,
        ({ id }) => id,
        (idea) => card(idea, waiting.has(idea.id), change),
      )}
    </ul>`;
}

function card(idea: OwnIdea, waits: boolean, change: ((idea: OwnIdea) => void) | null): TemplateResult {
  return html`<li class="card idea">
    <span class="grow" dir="auto">${idea.text}</span>
    ${waits ? waitingMark() : nothing}
    ${idea.shown ? html`<span class="waits">${icon('screen', 'tiny')}${say('ideas.shown')}</span>` : nothing}
    ${
      change && !idea.shown
        ? html`<button
          class="tool"
          type="button"
          aria-label=${say('ideas.change', { idea: idea.text })}
          @click=${() => change(idea)}
        >
          ${icon('pencil', 'small')}
        </button>`
        : nothing
    }
  </li>`;
}

/** Says that something is still on this phone. */
export function waitingMark(): TemplateResult {
  return html`<span class="waits">${icon('clock', 'tiny')}${say('waiting')}</span>`;
}
