import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Drawing } from '../../protocol';
import { icon } from '../icons';
import { LinkPad, type OwnLink } from '../link-pad';
import { heading, problem } from '../parts/heading';
import { waitingMark } from '../parts/idea-list';
import '../parts/mw-preview';
import '../parts/mw-slot';
import { resting } from '../parts/resting';
import { threeChoices } from '../parts/sentence';
import { say } from '../words';
import { JoinView } from './join-view';

/** Reasons are short: they are read out. */
const LONGEST = 300;

/** How two things fit together, said in a sentence. */
@customElement('links-view')
export class LinksView extends JoinView {
  @state() private problem = '';
  private pad!: LinkPad;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { stay, world } = this.visit;
    if (changed.has('visit') && stay) this.pad = new LinkPad(stay, () => world.random());
    const { drawing } = this;
    const { cause, effect } = this.pad.draft;
    if (drawing && !cause && !effect) this.pad.offer(drawing);
  }

  protected override body() {
    const { drawing } = this;
    if (!drawing) return heading(say('opening.title'), say('opening.lead'));
    if (drawing.factors.length < 2) return resting(this.visit, say('link.few'));
    return html`<form id="link-form" @submit=${this.add}>
        ${heading(this.visit.workshop?.stage.say || say('link.title'))} ${this.sentence(drawing)}
        ${this.why()}
      </form>
      ${this.own()}`;
  }

  protected override foot() {
    if ((this.drawing?.factors.length ?? 0) < 2) return nothing;
    const held = this.visit.workshop?.mapLocked ?? false;
    return html`${held ? html`<p class="soft held" role="status">${say('link.held')}</p>` : nothing}
      <button class="big" type="submit" form="link-form" aria-disabled=${held}>${icon('link')}${say('link.add')}</button>
      <button class="textb wide" type="button" @click=${this.another}>${say('link.another')}</button>`;
  }

  private get drawing(): Drawing | null {
    return this.visit.stay?.drawing ?? null;
  }

  private sentence(drawing: Drawing) {
    const { polarity } = this.pad.draft;
    const [cause, effect] = [this.pad.end(drawing, 'cause'), this.pad.end(drawing, 'effect')];
    return html`<div class="sentence">
        <span>${say('link.when')}</span>
        ${this.slotFor(drawing, 'cause', say('link.first'))}
        <span>${say('link.then')}</span>
        ${threeChoices(polarity, (chosen) => this.changed({ polarity: chosen }))}
        ${this.slotFor(drawing, 'effect', say('link.second'))}
      </div>
      ${this.problem ? problem(this.problem) : nothing}
      ${
        cause && effect && cause.id !== effect.id && polarity
          ? html`<mw-preview .cause=${cause} .effect=${effect} .polarity=${polarity}></mw-preview>`
          : nothing
      }`;
  }

  private slotFor(drawing: Drawing, which: 'cause' | 'effect', label: string) {
    const { draft } = this.pad;
    const other = which === 'cause' ? draft.effect : draft.cause;
    return html`<mw-slot
      id=${which}
      .drawing=${drawing}
      .thing=${this.pad.end(drawing, which)}
      .label=${label}
      .without=${other === null ? [] : [other]}
      @thing-chosen=${({ detail }: CustomEvent<string>) => this.changed({ [which]: detail })}
    ></mw-slot>`;
  }

  private why() {
    return html`<label class="lab" for="why">${say('link.why')} <span class="soft">${say('link.optional')}</span></label>
      <textarea
        class="field line"
        id="why"
        rows="1"
        dir="auto"
        maxlength=${LONGEST}
        .value=${live(this.pad.draft.why)}
        @input=${({ target }: InputEvent & { target: HTMLTextAreaElement }) => this.pad.change({ why: target.value })}
      ></textarea>`;
  }

  private own() {
    const { own } = this.pad;
    if (own.length === 0) return nothing;
    return html`<h2 class="lab">${say('link.count', { count: own.length })}</h2>
      <ul class="list links">
        ${repeat(
          own,
          ({ claim }) => claim,
          (link) => html`<li class="card">
            <span class="grow" dir="auto">${link.said}</span>
            ${this.pad.waits(link) ? waitingMark() : nothing}
            <button
              class="tool"
              type="button"
              aria-label=${say('link.remove', { link: link.said })}
              @click=${() => this.takeBack(link)}
            >
              ${icon('x', 'small')}
            </button>
          </li>`,
        )}
      </ul>`;
  }

  private changed(change: Parameters<LinkPad['change']>[0]): void {
    this.pad.change(change);
    this.problem = '';
    this.requestUpdate();
  }

  private readonly add = (event: Event) => {
    event.preventDefault();
    const { drawing } = this;
    if (!drawing || this.visit.workshop?.mapLocked) return;
    const missing = this.pad.missing(drawing);
    this.problem = missing ? say(missing) : '';
    if (missing) return this.point(missing === 'link.choose' ? '.opt input' : '#effect button');
    this.visit.tell(say('link.added', { link: this.pad.add(drawing) }));
    this.point('h1');
  };

  private readonly another = () => {
    if (this.drawing) this.pad.offer(this.drawing);
    this.problem = '';
    this.requestUpdate();
    this.point('#cause button');
  };

  private takeBack(link: OwnLink): void {
    this.pad.takeBack(link);
    this.visit.tell(say('link.removed', { link: link.said }));
    this.point('h1');
  }
}
