/* Finds its way about a page, open shadow roots included: what is there, what is shown, what lies on top. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex], [role=button], [role=tab], [role=menuitem], [role=option], [role=radio]';
/** What lies over other things because somebody opened it, and Escape closes. */
const OPENED =
  'dialog, [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [popover], vaadin-dialog-overlay, vaadin-popover, vaadin-menu-bar-overlay, .over';
const MODAL = 'dialog:modal, [aria-modal=true]';

const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;
function* chain(node) {
  for (let at = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at))
    if (at instanceof Element) yield at;
}
/** The element and all that can clip it: up to what floats over the page. */
function* clipping(node) {
  for (const one of chain(node)) {
    yield one;
    if (one.matches(':popover-open, :modal') || styleOf(one).position === 'fixed') return;
  }
}
const within = (node, selector) => [...chain(node)].some((one) => one.matches(selector));
const holds = (outer, inner) => [...chain(inner)].includes(outer);

function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}
const all = [...everything(document)];
const styles = new Map();
const styleOf = (element) => {
  if (!styles.has(element)) styles.set(element, getComputedStyle(element));
  return styles.get(element);
};
const heardOnly = (element) =>
  [...chain(element)].some(
    (one) =>
      styleOf(one).clipPath === 'inset(50%)' || styleOf(one).clip === 'rect(0px, 0px, 0px, 0px)',
  );
const shown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !heardOnly(element);

function topAt(x, y) {
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

const words = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
function named(element) {
  const name = element.getAttribute('aria-label') || element.getAttribute('title') || element.textContent || '';
  const kind = element.localName + [...element.classList].map((one) => `.${one}`).join('');
  return `${kind} "${words(name)}"`;
}

const faults = [];
const fault = (rule, what) => faults.push(`${rule}: ${what}`);
