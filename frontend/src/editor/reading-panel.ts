import { html, nothing, type TemplateResult } from 'lit';
import type { Picked } from '../canvas/contract';
import '../history/map-history';
import type { LiveSession } from '../live/session';
import type { LiveState } from '../live/state';
import '../table/map-table';
import type { Notices } from './notices';
import type { Reading } from './readings';
import type { Tool } from './tool-band';

/** What every reading of the map gets: the map as it is now, the session to change it by, and what is picked. */
export interface ReadingParts {
  now: LiveState | null;
  session: LiveSession | null;
  picked: Picked;
  /** What this person's view shows; null is everything. */
  keep: Picked | null;
  notices: Notices;
  /** Picks for this person and on the map, without opening anything. */
  pick(picked: Picked): void;
  /** Picks, and opens what is known about it beside the reading. */
  open(picked: Picked): void;
  /** Shows these on the map. */
  show(picked: Picked): void;
}

/** A reading takes the tools that mean something of its own there; answers whether it did. */
export interface ReadingElement extends HTMLElement {
  use(tool: Tool | Reading): boolean;
}

/** What lies over the canvas in a reading other than the map. */
export function readingPanel(reading: Reading, parts: ReadingParts): TemplateResult | typeof nothing {
  switch (reading) {
    case 'map':
      return nothing;
    case 'table':
      return html`<map-table class="reading" .parts=${parts}></map-table>`;
    case 'history':
      return html`<map-history class="reading" .parts=${parts}></map-history>`;
  }
}

/** Gives a tool to the reading that is shown, if it is one that takes tools. */
export function useIn(screen: DocumentFragment | HTMLElement, tool: Tool | Reading): boolean {
  return screen.querySelector<ReadingElement>('.reading')?.use(tool) ?? false;
}
