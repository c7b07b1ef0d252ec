import { sameWords } from './same-words';
import type { ActionIdea, Ballot, Myself, Workshop, WorkshopCommand } from './workshop';

type Effects = {
  [T in WorkshopCommand['type']]: (w: Workshop, command: Extract<WorkshopCommand, { type: T }>) => Workshop;
};

const EFFECTS: Effects = {
  Arrive: (w) => gone(w, 'HERE', ['ON_A_BREAK', 'GONE']),
  TakeBreak: (w) => gone(w, 'ON_A_BREAK', ['HERE']),
  Leave: (w) => gone(w, 'GONE', ['HERE', 'ON_A_BREAK', 'AT_THE_DOOR']),
  TakeName: (w, { pseudonym }) => (w.me ? { ...w, me: { ...w.me, name: pseudonym } } : w),
  WriteIdea: (w, { idea, text }) => {
    const there = w.ideas.some((own) => own.id === idea || sameWords(own.text, text));
    return there ? w : { ...w, ideas: [...w.ideas, { id: idea, text, shown: false }] };
  },
  RewordIdea: (w, { idea, text }) => ({
    ...w,
    ideas: w.ideas.map((own) => (own.id === idea ? { ...own, text } : own)),
  }),
  TakeBackIdea: (w, { idea }) => ({ ...w, ideas: w.ideas.filter((own) => own.id !== idea) }),
  HandInDots: (w, { vote, things }) => handedIn(w, vote, { things }),
  HandInMarks: (w, { vote, marks, byWhom }) => handedIn(w, vote, { marks, byWhom }),
  SuggestAction: (w, { type: _, action, ...said }) => {
    const others = w.actions.filter((known) => known.id !== action);
    const mine: ActionIdea = { id: action, ...said, mine: true };
    return { ...w, actions: [...others, mine] };
  },
  TakeBackAction: (w, { action }) => ({ ...w, actions: w.actions.filter((known) => known.id !== action) }),
};

/** What the workshop will look like once the server has taken these commands, as far as a phone can tell. */
export function foreseenWorkshop(workshop: Workshop, commands: readonly WorkshopCommand[]): Workshop {
  const after = (w: Workshop, command: WorkshopCommand) =>
    (EFFECTS[command.type] as (w: Workshop, c: WorkshopCommand) => Workshop)(w, command);
  return commands.reduce(after, workshop);
}

/** The id of what a command writes or hands in: it is marked as waiting until the answer. */
export function writes(command: WorkshopCommand): string | null {
  if ('idea' in command) return command.idea;
  if ('vote' in command) return command.vote;
  return 'action' in command ? command.action : null;
}

function gone(w: Workshop, to: Myself['whereabouts'], from: readonly Myself['whereabouts'][]): Workshop {
  return w.me && from.includes(w.me.whereabouts) ? { ...w, me: { ...w.me, whereabouts: to } } : w;
}

function handedIn(w: Workshop, vote: string, mine: Ballot['mine']): Workshop {
  return {
    ...w,
    votes: w.votes.map((ballot) => (ballot.id === vote && !ballot.closed ? { ...ballot, mine } : ballot)),
  };
}
