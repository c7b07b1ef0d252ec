import type { MapCommand } from '../protocol';

/** One wish of this person that the server has not answered yet; `Command` is what the kind of document takes. */
export interface Pending<Command = MapCommand> {
  opId: string;
  /** The document's seq that the person was looking at. */
  base: number;
  /** Operations with one group are one step for undo. */
  group: string | null;
  body: Command;
}

/**
 * What the pending wishes come to when each undo takes back the step before it and each redo brings it again. An undo
 * that reaches behind them has no effect that can be seen before the server answers.
 */
export function standing(wishes: readonly Pending[]): MapCommand[] {
  const done: Pending[][] = [];
  const undone: Pending[][] = [];
  for (const wish of wishes) {
    if (wish.body.type === 'Undo') carry(done, undone);
    else if (wish.body.type === 'Redo') carry(undone, done);
    else {
      const last = done.at(-1);
      if (wish.group !== null && last?.[0]?.group === wish.group) last.push(wish);
      else done.push([wish]);
      undone.length = 0;
    }
  }
  return done.flat().map((wish) => wish.body);
}

function carry(from: Pending[][], to: Pending[][]): void {
  const step = from.pop();
  if (step) to.push(step);
}
