import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Polarity } from '../../protocol';
import { heading, problem } from '../parts/heading';
import { resting } from '../parts/resting';
import { fixedThing, glyph, threeChoices, wordFor } from '../parts/sentence';
import { type Looked, SecondLooks } from '../second-look';
import { say } from '../words';
import type { SecondLook } from '../workshop';
import { JoinView, type Part } from './join-view';

const LONGEST = 300;

/** A link that people see in different ways. How many stand on which side is not shown before she has answered. */
@customElement('second-looks-view')
export class SecondLooksView extends JoinView {
  @state() private problem = '';
  private looks!: SecondLooks;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit') && this.visit.stay) this.looks = new SecondLooks(this.visit.stay);
  }

  protected override body() {
    const looked = this.current;
    if (!this.visit.stay?.drawing) return heading(say('opening.title'), say('opening.lead'));
    return looked ? this.one(looked) : resting(this.visit, say('second.done'));
  }

  protected override foot() {
    const looked = this.current;
    if (!looked) return nothing;
    const held = this.visit.workshop?.mapLocked ?? false;
    return html`${held ? html`<p class="soft held" role="status">${say('link.held')}</p>` : nothing}
      <div class="skip-or">
        <button class="quiet" type="button" @click=${() => this.skip(looked)}>${say('skip')}</button>
        <button class="big" type="submit" form="look-form" aria-disabled=${held}>${say('second.keep')}</button>
      </div>`;
  }

  private get current(): Looked | null {
    const drawing = this.visit.stay?.drawing;
    return drawing ? this.looks.current(drawing) : null;
  }

  private one(looked: Looked) {
    const { look, cause, effect, at, count } = looked;
    const { polarity } = this.looks.draft(look.link);
    return html`<form id="look-form" @submit=${(event: Event) => this.keep(event, looked)}>
      ${heading(say('second.title'), say('second.lead'))}
      ${count > 1 ? html`<p class="soft at">${say('second.at', { at, count })}</p>` : nothing}
      <div class="sentence smaller">
        <span>${say('link.when')}</span>${fixedThing(cause)}<span>${say('link.then')}</span>
        ${threeChoices(polarity, (chosen) => this.choose(look.link, chosen))} ${fixedThing(effect)}
      </div>
      ${this.problem ? problem(this.problem) : nothing} ${this.why(look.link, polarity)} ${said(look)}
    </form>`;
  }

  private why(link: string, polarity: Polarity | null) {
    const question = polarity === 'UNCERTAIN' ? say('second.depends') : say('link.why');
    return html`<label class="lab" for="why">${question} <span class="soft">${say('link.optional')}</span></label>
      <textarea
        class="field line"
        id="why"
        rows="1"
        dir="auto"
        maxlength=${LONGEST}
        .value=${live(this.looks.draft(link).why)}
        @input=${({ target }: InputEvent & { target: HTMLTextAreaElement }) =>
          this.looks.change(link, { why: target.value })}
      ></textarea>`;
  }

  private choose(link: string, polarity: Polarity): void {
    this.looks.change(link, { polarity });
    this.problem = '';
    this.requestUpdate();
  }

  private keep(event: Event, { look }: Looked): void {
    event.preventDefault();
    if (this.visit.workshop?.mapLocked) return;
    const { polarity } = this.looks.draft(look.link);
    this.problem = polarity ? '' : say('second.choose');
    if (!polarity) return this.point('.opt input');
    this.looks.keep(look.link, polarity);
    this.visit.tell(say('second.kept'));
    this.point('h1');
  }

  private skip({ look }: Looked): void {
    this.looks.pass(look.link);
    this.problem = '';
    this.requestUpdate();
    this.point('h1');
  }
}

/** Two short reasons, one a side at most, in the words of people. */
function said({ reasons }: SecondLook): Part {
  const sides = (['POSITIVE', 'NEGATIVE'] as const).filter((side) => reasons[side]);
  if (sides.length === 0) return nothing;
  return html`<div class="said-by">
    <p class="soft">${say('second.said', { count: sides.length })}</p>
    <ul class="list">
      ${sides.map(
        (side) => html`<li class="reason">
          ${glyph(side)}<span class="said">${wordFor(side)}:</span> <span dir="auto">“${reasons[side]}”</span>
        </li>`,
      )}
    </ul>
  </div>`;
}
