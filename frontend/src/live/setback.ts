import type { MapCommand } from '../protocol';
import type { Departed } from './departed';

/** A wish that was not carried out. */
export interface Setback<Command = MapCommand> {
  opId: string;
  /** Parked: it speaks of something that has been removed; it is offered back. */
  outcome: 'parked' | 'refused';
  body: Command;
  reason: string | null;
  /** One sentence from the server. */
  message: string | null;
  /** What had been removed, as far as this screen saw it go. */
  gone: Departed[];
}
