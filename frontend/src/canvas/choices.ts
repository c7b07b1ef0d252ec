import { KeptChoice } from './kept-choice';

/** Themes are drawn as soft regions. */
export const regionsShown = new KeptChoice('regions', false);
/** The small picture of a large map is open. */
export const overviewShown = new KeptChoice('overview', true);
