import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { heading, problem } from '../parts/heading';
import { waitingMark } from '../parts/idea-list';
import '../parts/mw-dots';
import '../parts/mw-marks';
import { resting } from '../parts/resting';
import { Votes } from '../votes';
import { say } from '../words';
import type { Ballot } from '../workshop';
import { JoinView } from './join-view';

/** Dots or marks, one ballot after the other. */
@customElement('votes-view')
export class VotesView extends JoinView {
  /** She wants to give a dot and has none left. */
  @state() private full = false;
  private votes!: Votes;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit') && this.visit.stay) this.votes = new Votes(this.visit.stay);
  }

  protected override body() {
    const ballot = this.votes.current;
    if (!ballot) return this.done();
    return ballot.kind === 'DOTS' ? this.dots(ballot) : this.marks(ballot);
  }

  protected override foot() {
    const ballot = this.votes.current;
    if (!ballot) return this.changing();
    return ballot.kind === 'DOTS' ? this.handInDots(ballot) : this.handInMarks(ballot);
  }

  private dots(ballot: Ballot) {
    return html`${heading(this.visit.workshop?.stage.say || say('dots.title'), say('dots.lead'))}
      ${this.full ? problem(say('dots.all')) : nothing}
      <mw-dots
        .things=${this.votes.things(ballot)}
        .given=${this.votes.dots(ballot)}
        .most=${ballot.dots}
        @dot-turned=${({ detail }: CustomEvent<string>) => this.turn(ballot, detail)}
      ></mw-dots>`;
  }

  private handInDots(ballot: Ballot) {
    return html`<button class="big" type="button" @click=${() => this.handIn(() => this.votes.handInDots(ballot))}>
        ${say('dots.hand-in')}
      </button>
      <p class="soft beneath">${say('dots.private')}</p>`;
  }

  private marks(ballot: Ballot) {
    const things = this.votes.things(ballot);
    const draft = this.votes.marks(ballot);
    const thing = things[draft.at] ?? things[0];
    if (!thing) return nothing;
    return html`${heading(thing.label, say('marks.lead'))}
      <p class="soft at">${say('marks.at', { at: draft.at + 1, count: things.length })}</p>
      <mw-marks
        .aspects=${ballot.aspects}
        .marks=${draft.marks[thing.id] ?? {}}
        .byWhom=${draft.byWhom[thing.id] ?? ''}
        @marked=${({ detail }: CustomEvent) => this.change(() => this.votes.mark(ballot, thing.id, detail.aspect, detail.mark))}
        @by-whom=${({ detail }: CustomEvent<string>) => this.votes.byWhom(ballot, thing.id, detail)}
      ></mw-marks>`;
  }

  private handInMarks(ballot: Ballot) {
    const { at } = this.votes.marks(ballot);
    const last = at >= ballot.things.length - 1;
    const handIn = () => this.handIn(() => this.votes.handInMarks(ballot));
    return html`${
      last
        ? html`<button class="big" type="button" @click=${handIn}>${say('marks.hand-in')}</button>`
        : html`<button class="big" type="button" @click=${() => this.goTo(ballot, at + 1)}>${say('marks.next')}</button>`
    }
      <div class="pair">
        ${
          at > 0
            ? html`<button class="textb" type="button" @click=${() => this.goTo(ballot, at - 1)}>${say('marks.back')}</button>`
            : html`<span></span>`
        }
        ${last ? nothing : html`<button class="textb" type="button" @click=${handIn}>${say('marks.now')}</button>`}
      </div>
      <p class="soft beneath">${say('marks.private')}</p>`;
  }

  private done() {
    const { all, changeable } = this.votes;
    const last = changeable.at(-1);
    const lead = last
      ? say(last.kind === 'DOTS' ? 'dots.done' : 'marks.done')
      : say(all.length > 0 ? 'votes.closed' : 'votes.none');
    const waits = changeable.some((ballot) => this.votes.waits(ballot));
    return html`${resting(this.visit, lead)}${waits ? html`<p class="centred">${waitingMark()}</p>` : nothing}`;
  }

  private changing() {
    return html`${this.votes.changeable.map(
      (ballot) => html`<button class="quiet" type="button" @click=${() => this.again(ballot)}>
        ${say(ballot.kind === 'DOTS' ? 'dots.change' : 'marks.change')}
      </button>`,
    )}`;
  }

  private turn(ballot: Ballot, thing: string): void {
    this.full = !this.votes.turn(ballot, thing);
    this.requestUpdate();
  }

  private change(act: () => void): void {
    act();
    this.requestUpdate();
  }

  private goTo(ballot: Ballot, at: number): void {
    this.change(() => this.votes.goTo(ballot, at));
    this.point('h1');
    scrollTo(0, 0);
  }

  private handIn(act: () => void): void {
    this.change(act);
    this.point('h1');
    scrollTo(0, 0);
  }

  private again(ballot: Ballot): void {
    this.change(() => this.votes.change(ballot));
    this.point('h1');
  }
}
