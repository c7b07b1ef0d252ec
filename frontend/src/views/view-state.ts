import type { Drawing } from '../protocol';
import type { KeptState } from './kept-views';
import type { Look } from './look';
import type { Named, View } from './view';

/** All that the view panel and the view chip draw. */
export interface ViewState {
  drawing: Drawing | null;
  view: View;
  look: Look;
  /** Whether anything but the whole map is looked at. */
  viewing: boolean;
  /** What is picked now, and a view would start from. */
  start: readonly Named[];
  follows: boolean;
  /** Who shows this view, or null. */
  along: string | null;
  /** Whether this person may show others how she looks. */
  shows: boolean;
  kept: KeptState;
}
