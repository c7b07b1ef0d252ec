import type { Reading } from './readings';

/** What can be done with a map by the band above it. */
export type Tool =
  | 'add'
  | 'link'
  | 'several'
  | 'say'
  | 'undo'
  | 'redo'
  | 'tidy'
  | 'flow'
  | 'find'
  | 'fit'
  | 'help';

/** What can be done in a reading; a tool that does not fit is not there. */
export const TOOLS: Record<Reading, ReadonlySet<Tool>> = {
  map: new Set(['add', 'link', 'several', 'say', 'undo', 'redo', 'tidy', 'flow', 'find', 'fit', 'help']),
  table: new Set(['add', 'link', 'say', 'undo', 'redo', 'find', 'help']),
  history: new Set(['fit', 'help']),
};
