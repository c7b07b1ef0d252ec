import { actionId } from '../live/ids';
import { tidied } from './same-words';
import type { Stay } from './stay';
import type { ActionIdea } from './workshop';

export type ActionDraft = Pick<ActionIdea, 'what' | 'where' | 'who' | 'when' | 'place'>;

const EMPTY: ActionDraft = { what: '', where: [], who: '', when: '', place: '' };

/** The pad on which an action is written; kept on the shelf at every key. */
export class ActionPad {
  constructor(private readonly stay: Stay) {}

  get draft(): ActionDraft {
    return { ...EMPTY, ...this.stay.shelf.get<Partial<ActionDraft>>('action', {}) };
  }

  change(change: Partial<ActionDraft>): void {
    this.stay.shelf.put('action', { ...this.draft, ...change });
  }

  /** Suggests what was written; answers it, or nothing when there is nothing yet. */
  done(): string {
    const { what, where, who, when, place } = this.draft;
    const said = tidied(what);
    if (said === '') return '';
    this.stay.workshop.submit({
      ...{ type: 'SuggestAction', action: actionId(), what: said, where },
      ...{ who: tidied(who), when: tidied(when), place: tidied(place), depth: null },
    });
    this.stay.shelf.drop('action');
    return said;
  }

  takeBack({ id }: ActionIdea): void {
    this.stay.workshop.submit({ type: 'TakeBackAction', action: id });
  }
}
