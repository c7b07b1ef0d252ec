import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons';
import { IdeaPad } from '../idea-pad';
import { SAID_FOR } from '../owed';
import { heading, problem, safe } from '../parts/heading';
import { ownIdeas } from '../parts/idea-list';
import { resting } from '../parts/resting';
import { say } from '../words';
import type { OwnIdea } from '../workshop';
import { JoinView } from './join-view';

/** Labels are no longer than this on the map. */
const LONGEST = 200;

/** Ideas in private: one field, hers so far, and nobody else's. */
@customElement('ideas-view')
export class IdeasView extends JoinView {
  @state() private problem = '';
  /** She goes on writing although ideas wait for a signal. */
  @state() private writing = false;
  @state() private trying = false;
  private pad!: IdeaPad;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { stay } = this.visit;
    if (changed.has('visit') && stay) this.pad = new IdeaPad(stay);
  }

  protected override body() {
    const { workshop } = this.visit;
    if (!workshop) return nothing;
    if (this.pad.enough) return this.enough();
    if (this.waitsForSignal) return this.waiting();
    const changing = this.pad.changing !== null;
    return html`<form id="idea-form" @submit=${this.add}>
        ${heading(changing ? say('ideas.changing') : workshop.stage.say || say('ideas.title'))}
        <textarea
          class="field"
          id="idea"
          rows="3"
          dir="auto"
          maxlength=${LONGEST}
          aria-label=${say('ideas.label')}
          aria-invalid=${this.problem !== ''}
          aria-describedby="idea-problem idea-private"
          .value=${live(this.pad.text)}
          @input=${this.typed}
          @keydown=${this.pressed}
        ></textarea>
        <div id="idea-problem">${this.problem ? problem(this.problem) : nothing}</div>
      </form>
      <div id="idea-private">${safe(icon('lock', 'small'), say('ideas.private'))}</div>
      ${ownIdeas(workshop.ideas, this.waitingIds, (idea) => this.change(idea))}`;
  }

  protected override foot() {
    if (this.pad.enough)
      return html`<button class="quiet" type="button" @click=${() => this.more()}>
        ${icon('plus')}${say('thanks.more')}
      </button>`;
    if (this.waitsForSignal)
      return html`<button class="big" type="button" @click=${this.goOn}>
        ${icon('pencil')}${say('ideas.write')}
      </button>`;
    return this.pad.changing === null ? this.adding() : this.keeping();
  }

  private adding() {
    return html`<button class="big" type="submit" form="idea-form">${icon('plus', 'heavy')}${say('ideas.add')}</button>
      <button class="textb wide" type="button" @click=${() => this.stop()}>${say('ideas.enough')}</button>`;
  }

  private keeping() {
    return html`<button class="big" type="submit" form="idea-form">${say('ideas.keep')}</button>
      <div class="pair">
        <button class="textb" type="button" @click=${() => this.takeBack()}>${say('ideas.remove')}</button>
        <button class="textb" type="button" @click=${() => this.leaveIt()}>${say('ideas.leave')}</button>
      </div>`;
  }

  private enough() {
    const count = this.visit.workshop?.ideas.length ?? 0;
    return resting(this.visit, count > 0 ? say('thanks.ideas', { count }) : say('thanks.none'));
  }

  private waiting() {
    const ideas = this.visit.workshop?.ideas ?? [];
    const waits = ideas.filter(({ id }) => this.waitingIds.has(id));
    const count = ideas.length - waits.length;
    return html`${heading(say('offline.ideas', { count: waits.length }), say('offline.go-on'))}
      <div class="apart">${ownIdeas(waits, this.waitingIds, null)}</div>
      ${count > 0 ? safe(icon('check', 'small'), say('offline.arrived', { count })) : nothing}
      <button type="button" class="textb start" @click=${this.tryNow}>
        ${icon('again', 'small')}<span role="status">${say(this.trying ? 'offline.trying' : 'offline.try')}</span>
      </button>`;
  }

  protected override get brief(): boolean {
    return !this.pad.enough && this.waitsForSignal;
  }

  private get waitingIds(): ReadonlySet<string> {
    return this.visit.stay?.workshop.state.waiting ?? new Set();
  }

  private get waitsForSignal(): boolean {
    const waits = (this.visit.workshop?.ideas ?? []).some(({ id }) => this.waitingIds.has(id));
    const typing = this.writing || this.pad.text !== '' || this.pad.changing !== null;
    return (this.visit.stay?.owed.offline ?? false) && waits && !typing;
  }

  private readonly typed = (event: InputEvent & { target: HTMLTextAreaElement }) => {
    this.pad.type(event.target.value);
    this.problem = '';
  };

  /** Enter adds the idea: ideas are one line each. */
  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) this.add(event);
  };

  private readonly add = (event: Event) => {
    event.preventDefault();
    const done = this.pad.done();
    if ('problem' in done) {
      this.problem = say(done.problem);
      this.point('#idea');
      return;
    }
    this.problem = '';
    this.writing = false;
    this.visit.tell(say(done.said, { idea: done.idea }));
    this.point('#idea');
  };

  private readonly goOn = () => {
    this.writing = true;
    this.point('#idea');
  };

  private readonly tryNow = () => {
    this.trying = true;
    this.visit.world.clock.after(SAID_FOR, () => {
      this.trying = false;
    });
    this.visit.wake();
  };

  private change(idea: OwnIdea): void {
    this.pad.change(idea);
    this.problem = '';
    this.requestUpdate();
    this.point('#idea');
  }

  private takeBack(): void {
    const idea = this.pad.takeBack();
    this.visit.tell(say('ideas.removed', { idea }));
    this.point('h1');
  }

  private leaveIt(): void {
    this.pad.leave();
    this.requestUpdate();
    this.point('h1');
  }

  private stop(): void {
    this.pad.stop(true);
    this.requestUpdate();
    this.point('h1');
  }

  private more(): void {
    this.pad.stop(false);
    this.requestUpdate();
    this.point('#idea');
  }
}
