import * as english from './en';
import { overlay } from './overlay';
import { pl } from './pl';

/** By the language tag that the page carries. */
const others: Record<string, object> = { pl };

const other = others[document.documentElement.lang];
if (other) overlay({ ...english }, { ...other });
