import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ActionDraft, ActionPad } from '../action-pad';
import { icon } from '../icons';
import { heading, problem, safe } from '../parts/heading';
import { waitingMark } from '../parts/idea-list';
import '../parts/mw-slot';
import { type Key, say } from '../words';
import type { ActionIdea } from '../workshop';
import { JoinView } from './join-view';

/** Characters, as the server takes them. */
const LONGEST = 200;
const LONGEST_LINE = 120;
/** Places on the map that one action may name. */
const MOST_PLACES = 5;

/** What could be done: what, where on the map, who, by when, at what place. All but the first can be left out. */
@customElement('actions-view')
export class ActionsView extends JoinView {
  @state() private problem = '';
  private pad!: ActionPad;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit') && this.visit.stay) this.pad = new ActionPad(this.visit.stay);
  }

  protected override body() {
    const { draft } = this.pad;
    return html`<form id="action-form" @submit=${this.add}>
        ${heading(this.visit.workshop?.stage.say || say('action.title'))}
        <textarea
          class="field"
          id="what"
          rows="3"
          dir="auto"
          maxlength=${LONGEST}
          aria-label=${say('action.label')}
          aria-invalid=${this.problem !== ''}
          .value=${live(draft.what)}
          @input=${this.typed('what')}
        ></textarea>
        ${this.problem ? problem(this.problem) : nothing} ${this.where(draft.where)}
        ${this.line('who', 'action.who', draft.who)} ${this.line('when', 'action.by', draft.when)}
        ${this.line('place', 'action.place', draft.place)}
      </form>
      ${safe(icon('people', 'small'), say('action.shared'))} ${this.said()}`;
  }

  protected override foot() {
    return html`<button class="big" type="submit" form="action-form">${icon('plus', 'heavy')}${say('action.add')}</button>`;
  }

  private where(chosen: readonly string[]) {
    const drawing = this.visit.stay?.drawing ?? null;
    if (!drawing || drawing.factors.length === 0) return nothing;
    const named = chosen.flatMap((id) => drawing.factors.filter((factor) => factor.id === id));
    return html`<h2 class="lab">${say('action.where')} <span class="soft">${say('link.optional')}</span></h2>
      <ul class="list places">
        ${named.map(
          ({ id, label }) => html`<li class="card">
            <span class="grow" dir="auto">${label}</span>
            <button
              class="tool"
              type="button"
              aria-label=${say('action.where.remove', { thing: label })}
              @click=${() => this.change({ where: chosen.filter((other) => other !== id) })}
            >
              ${icon('x', 'small')}
            </button>
          </li>`,
        )}
      </ul>
      ${
        named.length < MOST_PLACES
          ? html`<mw-slot
            .drawing=${drawing}
            .label=${say('action.where')}
            .empty=${say('action.where.add')}
            .without=${chosen}
            @thing-chosen=${({ detail }: CustomEvent<string>) => this.change({ where: [...chosen, detail] })}
          ></mw-slot>`
          : nothing
      }`;
  }

  private line(field: 'who' | 'when' | 'place', question: Key, value: string) {
    return html`<label class="lab" for=${field}>
        ${say(question)} <span class="soft">${say('link.optional')}</span>
      </label>
      <input
        class="field line"
        id=${field}
        dir="auto"
        maxlength=${LONGEST_LINE}
        autocomplete="off"
        .value=${live(value)}
        @input=${this.typed(field)}
      />`;
  }

  private said() {
    const actions = this.visit.workshop?.actions ?? [];
    const mine = actions.filter((action) => action.mine);
    const others = actions.filter((action) => !action.mine);
    return html`${
      mine.length > 0
        ? html`<h2 class="lab">${say('action.mine', { count: mine.length })}</h2>
          <ul class="list actions">
            ${repeat(
              mine,
              ({ id }) => id,
              (action) => this.own(action),
            )}
          </ul>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<h2 class="lab">${say('action.others')}</h2>
          <ul class="list actions">
            ${others.map(({ what }) => html`<li class="card"><span class="grow" dir="auto">${what}</span></li>`)}
          </ul>`
        : nothing
    }`;
  }

  private own(action: ActionIdea) {
    const waits = this.visit.stay?.workshop.state.waiting.has(action.id);
    return html`<li class="card">
      <span class="grow" dir="auto">${action.what}</span>
      ${waits ? waitingMark() : nothing}
      <button
        class="tool"
        type="button"
        aria-label=${say('action.remove', { what: action.what })}
        @click=${() => this.takeBack(action)}
      >
        ${icon('x', 'small')}
      </button>
    </li>`;
  }

  private typed(field: keyof ActionDraft) {
    return ({ target }: InputEvent & { target: HTMLInputElement | HTMLTextAreaElement }) => {
      this.pad.change({ [field]: target.value });
      this.problem = '';
    };
  }

  private change(change: Partial<ActionDraft>): void {
    this.pad.change(change);
    this.requestUpdate();
  }

  private readonly add = (event: Event) => {
    event.preventDefault();
    const what = this.pad.done();
    this.problem = what === '' ? say('action.empty') : '';
    if (what !== '') this.visit.tell(say('action.added', { what }));
    this.point('#what');
  };

  private takeBack(action: ActionIdea): void {
    this.pad.takeBack(action);
    this.visit.tell(say('action.removed', { what: action.what }));
    this.point('h1');
  }
}
