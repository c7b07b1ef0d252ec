import type { AppliedOp, Author, Drawing, Present } from '../protocol';
import type { Setback } from './setback';
import type { Sheet } from './sheet';

export type Connected = 'connecting' | 'live' | 'reconnecting' | 'signed-out' | 'closed';

export interface You extends Author {
  role: string;
}

/** What a screen needs to know of a document that is edited together. */
export interface LiveState {
  /** As this person sees it: what the server confirmed, with her own pending wishes on top. */
  drawing: Drawing | null;
  seq: number;
  /** Wishes that are not known to be saved. */
  pending: number;
  connection: Connected;
  store: 'up' | 'restarting' | 'full';
  /** Everybody on the document, this person too. */
  people: Present[];
  you: You | null;
  canUndo: boolean;
  canRedo: boolean;
  /** Wishes that were not carried out, oldest first, until they are seen to. */
  setbacks: Setback[];
}

/** What others did, in order, and the document as it stood before. */
export interface Heard {
  ops: readonly AppliedOp[];
  before: Sheet;
}
