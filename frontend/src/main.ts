/** Everything the pages use, as one module. Each import defines its element. */
import './messages/speak';
import './canvas/map-canvas';
import './editor/live-map';
import './editor/live-people';
import './editor/live-status';
import './editor/sheet-grip';
import './icons/mw-icon';
import './analysis/leverage-plot';
import './analysis/rank-bar';
import './analysis/quadrant-plot';
import './analysis/bar-list';
import './analysis/figure-table';
import './analysis/packet-maker';
