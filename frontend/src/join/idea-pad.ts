import { ideaId } from '../live/ids';
import { sameWords, tidied } from './same-words';
import type { Stay } from './stay';
import type { Key } from './words';
import type { OwnIdea } from './workshop';

/** What became of a text: the idea it is now, or what is wrong with it. */
export type Done = { said: Key; idea: string } | { problem: Key };

/** The pad on which an idea is written or changed; kept on the shelf at every key. */
export class IdeaPad {
  constructor(private readonly stay: Stay) {}

  get text(): string {
    return this.stay.shelf.get('idea', '');
  }

  /** The id of the idea that is being changed. */
  get changing(): string | null {
    return this.stay.shelf.get<string | null>('idea-changing', null);
  }

  /** She said that she has no more ideas. */
  get enough(): boolean {
    return this.stay.shelf.get('ideas-enough', false);
  }

  type(text: string): void {
    this.stay.shelf.put('idea', text);
  }

  /** Takes one of her ideas up again. */
  change({ id, text }: OwnIdea): void {
    this.stay.shelf.put('idea-changing', id);
    this.type(text);
  }

  /** Adds what was written, or changes the idea that was taken up. The same words twice are one idea. */
  done(): Done {
    const { shelf, workshop } = this.stay;
    const text = tidied(this.text);
    const { changing } = this;
    const others = (workshop.state.workshop?.ideas ?? []).filter(({ id }) => id !== changing);
    if (text === '') return { problem: 'ideas.empty' };
    if (others.some((own) => sameWords(own.text, text))) return { problem: 'ideas.twice' };
    if (changing === null) workshop.submit({ type: 'WriteIdea', idea: ideaId(), text });
    else workshop.submit({ type: 'RewordIdea', idea: changing, text });
    shelf.drop('idea');
    shelf.drop('idea-changing');
    return { said: changing === null ? 'ideas.added' : 'ideas.changed', idea: text };
  }

  /** Takes the idea back that is being changed; answers its words. */
  takeBack(): string {
    const { changing, text } = this;
    if (changing !== null) this.stay.workshop.submit({ type: 'TakeBackIdea', idea: changing });
    this.leave();
    return text;
  }

  /** Leaves the idea as it was. */
  leave(): void {
    this.stay.shelf.drop('idea-changing');
    this.stay.shelf.drop('idea');
  }

  stop(enough: boolean): void {
    this.stay.shelf.put('ideas-enough', enough);
  }
}
