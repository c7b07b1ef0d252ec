import { html, nothing, type TemplateResult } from 'lit';
import '../history/map-history';
import '../table/map-table';
import type { ReadingElement, ReadingParts } from './reading-parts';
import type { Reading } from './readings';
import type { Tool } from './tools';

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
