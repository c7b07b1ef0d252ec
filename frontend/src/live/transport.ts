import type { Drawing } from '../protocol';

/** The server's answer to the wish for a one-time ticket. */
export type TicketAnswer = { ticket: string } | 'signed-out' | 'gone';

/** What happens on an open channel. */
export interface WireEvents {
  opened(): void;
  text(data: string): void;
  closed(): void;
}

export interface Wire {
  send(text: string): void;
  close(): void;
}

/** How the live client reaches its server; throws, or closes the wire, when it cannot. */
export interface Transport<Whole = Drawing> {
  ticket(): Promise<TicketAnswer>;
  open(events: WireEvents): Wire;
  /** A large snapshot, at the seq that `welcome` named. */
  snapshot(url: string): Promise<Whole>;
}
