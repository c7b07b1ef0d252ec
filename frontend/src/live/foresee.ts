import type { MapCommand } from '../protocol';
import * as factors from './foresee-factors';
import * as links from './foresee-links';
import { copyOf, type Sheet } from './sheet';

type Effects = {
  [T in MapCommand['type']]: (sheet: Sheet, command: Extract<MapCommand, { type: T }>) => void;
};

/** Nothing of it is seen in a drawing, or only the server can tell. */
const unseen = () => {};

const EFFECTS: Effects = {
  AddFactor: factors.addFactor,
  RenameFactor: factors.renameFactor,
  MoveFactors: factors.moveFactors,
  MergeFactors: links.merge,
  RemoveFactor: factors.removeFactor,
  SetKind: factors.setKind,
  SetTheme: factors.setTheme,
  SetTags: factors.setTags,
  EditNote: unseen,
  Rate: unseen,
  ChooseFocalFactor: factors.chooseFocal,
  RenameMap: (sheet, command) => {
    sheet.title = command.title;
  },
  ConnectFactors: links.connect,
  MakeClaim: unseen,
  AdjustClaim: unseen,
  WithdrawClaim: unseen,
  AgreeReading: links.agree,
  RemoveLink: links.removeLink,
  Undo: unseen,
  Redo: unseen,
};

/** What the sheet will look like once the server has taken these commands, as far as a screen can tell. */
export function foreseen(sheet: Sheet, commands: readonly MapCommand[]): Sheet {
  if (commands.length === 0) return sheet;
  const next = copyOf(sheet);
  for (const command of commands) (EFFECTS[command.type] as (s: Sheet, c: MapCommand) => void)(next, command);
  return next;
}
