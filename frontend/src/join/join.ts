/** The script of the light page. Defines `<join-page>`. */
import './join-page';
