/** Everything the pages use, as one module. Each import defines its element. */
import './canvas/map-canvas';
import './icons/mw-icon';
