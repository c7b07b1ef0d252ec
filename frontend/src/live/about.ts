import type { MapCommand } from '../protocol';

/** The ids of the parts that a command speaks of and that must be there for it. */
export function about(command: MapCommand): string[] {
  switch (command.type) {
    case 'RenameFactor':
    case 'RemoveFactor':
    case 'SetKind':
    case 'SetTheme':
    case 'SetTags':
    case 'EditNote':
    case 'Rate':
      return [command.factor];
    case 'ChooseFocalFactor':
      return command.factor === null ? [] : [command.factor];
    case 'MoveFactors':
      return Object.keys(command.positions);
    case 'MergeFactors':
      return [command.from, command.into];
    case 'ConnectFactors':
      return [command.cause, command.effect];
    case 'MakeClaim':
    case 'AdjustClaim':
    case 'WithdrawClaim':
    case 'AgreeReading':
    case 'RemoveLink':
      return [command.link];
    case 'AddFactor':
    case 'RenameMap':
    case 'Undo':
    case 'Redo':
      return [];
  }
}
