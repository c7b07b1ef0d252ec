/*
 * What the keyboard reaches. `marks()` numbers everything that Tab must come to and gives their names; `here()` gives
 * the number of what has the focus now, its name, and whether it shows so.
 *
 * A second way to the same place, for the mouse alone, is hidden from whoever does not see it and needs no stop.
 * One stop is enough for what arrow keys lead through: tabs, radio buttons, menus, grids, toolbars with tabindex="-1".
 */
(() => {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const BY_ARROWS = '[role=tablist], [role=radiogroup], [role=menu], [role=menubar], [role=grid], [role=listbox]';
  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;
  function* chain(node) {
    for (let at = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) if (at instanceof Element) yield at;
  }
  function* everything(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* everything(element.shadowRoot);
    }
  }
  const named = (element) =>
    `${element.localName} "${(element.getAttribute('aria-label') ?? element.title ?? '') || element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
  const numbers = new Map();

  function stops(element) {
    if (element.closest('[aria-hidden=true]')) return false;
    if (element.matches(':disabled') || [...chain(element)].some((one) => one.inert)) return false;
    const field = element.matches('input') ? (element.closest('label') ?? element) : element;
    if (!field.checkVisibility({ visibilityProperty: true })) return false;
    if (element.tabIndex < 0) return element.matches('a, button, input') && ![...chain(element)].some((one) => one.matches(BY_ARROWS));
    if (element.type !== 'radio' || element.checked) return true;
    return ![...element.getRootNode().querySelectorAll(`[name="${element.name}"]`)].some((one) => one.checked);
  }

  function ringed(element) {
    const outlined = (one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const near = [...chain(element)].slice(0, 3);
    const inside = [...(element.shadowRoot ? everything(element.shadowRoot) : []), ...element.querySelectorAll('.ring')];
    return near.some(outlined) || inside.some((one) => outlined(one) || (one.matches('.ring') && getComputedStyle(one).stroke !== 'none'));
  }

  function deepest() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  window.keyboard = {
    marks() {
      numbers.clear();
      const modal = [...everything(document)].filter((one) => one.matches('dialog:modal, [aria-modal=true]') && one.checkVisibility()).at(-1);
      for (const element of everything(document)) {
        const within = !modal || [...chain(element)].includes(modal);
        if (within && element.matches(CONTROLS) && !element.shadowRoot?.delegatesFocus && stops(element)) numbers.set(element, numbers.size);
      }
      return [...numbers.keys()].map(named);
    },
    here() {
      const at = deepest();
      if (!at || at === document.body) return { number: -1, name: 'nothing', ringed: true };
      return { number: numbers.get(at) ?? -1, name: named(at), ringed: ringed(at) };
    },
    deepest,
  };
})()
