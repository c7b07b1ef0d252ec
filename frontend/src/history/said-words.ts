import { html, type TemplateResult } from 'lit';
import type { ChangeLine, DifferenceLine, Said } from '../protocol';

/** A sentence with the names in it standing out. */
export function saidWords({ pieces }: Said): TemplateResult {
  return html`${pieces.map(({ text, name }) => (name ? html`<b>${text}</b>` : text))}`;
}

export const ACT_ICONS: Readonly<Record<ChangeLine['act'], string>> = {
  ADDED: 'plus',
  REMOVED: 'minus',
  RENAMED: 'pencil',
  MERGED: 'git-merge',
  DESCRIBED: 'tag',
  VOTED: 'star',
  MOVED: 'hand',
  LINKED: 'spline',
  UNLINKED: 'unlink',
  CLAIMED: 'message-circle-more',
  AGREED: 'check',
  BROUGHT_IN: 'file-down',
  BROUGHT_BACK: 'history',
};

export const MARK_ICONS: Readonly<Record<DifferenceLine['mark'], string>> = {
  NEW: 'plus',
  RENAMED: 'pencil',
  CHANGED: 'refresh-cw',
  GONE: 'minus',
};
