/*
 * Looks at a page as a picky reader would and says what is wrong, one sentence a fault. Sees into open shadow roots.
 * Everything is measured in CSS pixels, which a browser's zoom keeps.
 *
 *   sideways  nothing scrolls sideways, neither the page nor a part of it; a wide table may, in a box of its own that has
 *             a name and that the keyboard can scroll, or around a grid, through which arrow keys lead
 *   small     no visible text is under 12.5 px
 *   cut       no text sticks out of what clips it; an ellipsis is fine where the whole text is at hand as a title
 *   overlap   no two lines of text lie over each other
 *   covered   what can be pressed gets the press at its centre, unless it lies under something opened over it
 *   lost      what can be pressed can be seen, at once or by scrolling
 *   target    what can be pressed is 24 px high and wide, or has that room to itself; 44 px high under a finger.
 *             Links in running text are as high as their line.
 */
({ smallest, target }) => {
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

  /** The lines of all visible text, each with the element that holds it. */
  function* texts() {
    for (const element of all) {
      if (!shown(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === '') continue;
        if (['STYLE', 'SCRIPT', 'OPTION', 'TEXTAREA', 'TITLE'].includes(element.nodeName)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
        if (lines.length > 0) yield { element, node, lines };
      }
    }
  }
  const allTexts = [...texts()];

  function sideways() {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth > innerWidth) fault('sideways', `the page is ${scrollWidth} wide in ${innerWidth}`);
    for (const element of all) {
      if (element.matches('[role=region][aria-label][tabindex="0"]') && element.querySelector('table')) continue;
      if (element.querySelector(':scope > [role=grid][aria-label] [tabindex="0"]')) continue;
      const scrolls = ['auto', 'scroll'].includes(styleOf(element).overflowX);
      if (scrolls && shown(element) && element.scrollWidth > element.clientWidth + 1)
        fault('sideways', `${named(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    }
  }

  function small() {
    const size = (element) => {
      const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM().a : 1;
      return Number.parseFloat(styleOf(element).fontSize) * scale;
    };
    const fields = all.filter((one) => one.matches('input, select, textarea') && shown(one));
    for (const element of new Set([...allTexts.map((text) => text.element), ...fields]))
      if (size(element) < smallest) fault('small', `${named(element)} is ${size(element)} px`);
  }

  /** What of a line its ancestors let be seen; a scroller shows the rest when it is scrolled. */
  function cutBy(element, line) {
    let vertical = true;
    let sidewise = true;
    for (const one of clipping(element)) {
      const style = styleOf(one);
      if (['auto', 'scroll'].includes(style.overflowY)) vertical = false;
      if (['auto', 'scroll'].includes(style.overflowX)) sidewise = false;
      const box = one.getBoundingClientRect();
      if (!['visible'].includes(style.overflowX) && sidewise && (line.left < box.left - 1 || line.right > box.right + 1))
        return one;
      const leading = Math.max(0, (line.height - Number.parseFloat(style.fontSize)) / 2);
      if (
        !['visible'].includes(style.overflowY) &&
        vertical &&
        (line.top + leading < box.top - 1 || line.bottom - leading > box.bottom + 1)
      )
        return one;
      if (!vertical && !sidewise) return null;
    }
    return null;
  }
  const wholeAtHand = (element, text) =>
    [...chain(element)].some((one) => (one.getAttribute('title') ?? '').includes(text));

  const pen = document.createElement('canvas').getContext('2d');
  function hintWidth(field) {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(field, '::placeholder');
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return pen.measureText(field.placeholder).width;
  }
  function inner(field) {
    const { paddingLeft, paddingRight } = styleOf(field);
    return field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  }

  function cut() {
    for (const { element, node, lines } of allTexts) {
      const by = lines.map((line) => cutBy(element, line)).find((one) => one !== null);
      if (by && !wholeAtHand(element, node.data.trim())) fault('cut', `${named(element)} by ${named(by)}`);
    }
    for (const field of all)
      if (field.matches('input[placeholder]') && shown(field) && !field.value && hintWidth(field) > inner(field) + 1)
        fault('cut', `the hint "${field.placeholder}" in ${named(field)}`);
  }

  /** The part of a line that its ancestors let be seen now. */
  function seenPart(element, line) {
    let { left, right, top, bottom } = line;
    for (const one of clipping(element)) {
      if (styleOf(one).overflowX === 'visible' && styleOf(one).overflowY === 'visible') continue;
      const room = one.getBoundingClientRect();
      [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
      [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
    }
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  }

  /** Whether something with a ground of its own lies over the element there. */
  function painted(element, x, y) {
    for (const one of element.getRootNode().elementsFromPoint(x, y)) {
      if (holds(element, one) || holds(one, element)) return false;
      if (styleOf(one).backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    }
    return true;
  }

  function overlap() {
    const lines = allTexts.flatMap(({ element, lines: some }) =>
      some
        .map((line) => seenPart(element, line))
        .filter((line) => {
          if (line.width < 1 || line.height < 1) return false;
          return !painted(element, line.left + line.width / 2, line.top + line.height / 2);
        })
        .map((line) => ({ element, line })),
    );
    const openedWith = ({ element }) => [...chain(element)].find((one) => one.matches(OPENED));
    const meet = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
    lines.forEach((one, i) => {
      const other = lines.slice(i + 1).find((later) => later.element !== one.element && openedWith(later) === openedWith(one) && meet(one.line, later.line));
      if (other) fault('overlap', `${named(one.element)} and ${named(other.element)}`);
    });
  }

  /** A field takes the press of the label around it. */
  const room = (one) => (one.matches('input, select, textarea') ? (one.closest('label') ?? one) : one);

  /** Everything that can be pressed now, with the place of its centre if that can be seen. */
  function controls() {
    const modal = all.filter((one) => one.matches(MODAL) && shown(one)).at(-1);
    return all
      .filter((one) => one.matches(CONTROLS) && !one.matches('[tabindex="-1"]:not([role]):not(button):not(a)'))
      .filter((one) => !one.shadowRoot && !one.matches(':disabled') && !within(one, '[inert]'))
      .filter((one) => (one.matches('input') && one.closest('label') ? shown(one.closest('label')) : shown(one)))
      .filter((one) => !modal || holds(modal, one))
      .map((one) => ({ one: one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one }))
      .map(({ one }) => ({ one, box: room(one).getBoundingClientRect() }))
      .filter(({ one, box }) => box.width > 1 && box.height > 1 && !(lost(one, box)) && inSight(one, box))
      .map(({ one, box }) => ({ one, box, x: box.left + box.width / 2, y: box.top + box.height / 2 }));
  }
  /** Whether a part lies outside of something that does not scroll; says so. */
  function lost(element, { left, top, right, bottom }) {
    let [sidewise, vertical] = [true, true];
    for (const one of [...clipping(element)].slice(1)) {
      const { overflowX, overflowY } = styleOf(one);
      if (['auto', 'scroll'].includes(overflowX)) sidewise = false;
      if (['auto', 'scroll'].includes(overflowY)) vertical = false;
      const room = one.getBoundingClientRect();
      const out =
        (sidewise && overflowX !== 'visible' && (left < room.left - 4 || right > room.right + 4)) ||
        (vertical && overflowY !== 'visible' && (top < room.top - 4 || bottom > room.bottom + 4));
      if (out) {
        fault('lost', `${named(element)} beyond ${named(one)}`);
        return true;
      }
    }
    return false;
  }
  function inSight(element, box) {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    return [...clipping(element)].slice(1).every((one) => {
      if (styleOf(one).overflowX === 'visible' && styleOf(one).overflowY === 'visible') return true;
      const room = one.getBoundingClientRect();
      return x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
    });
  }
  const takes = (element, top) => top && (holds(element, top) || holds(room(element), top));

  /** Whether the one on top was opened over the other. */
  const under = (one, top) => top && within(top, OPENED) && !within(one, OPENED);

  /** Whether the one on top stays at an edge while the other scrolls out from under it. */
  const sticks = (top, under) =>
    [...chain(top ?? document.body)].some((one) => {
      const { position } = styleOf(one);
      if (!holds(parentOf(one), under)) return false;
      return position === 'sticky' || (position === 'fixed' && one.offsetHeight < innerHeight / 2 && scrolls(under));
    });
  const scrolls = (element) =>
    [...clipping(element)].some((one) => /auto|scroll/.test(styleOf(one).overflowY) && one.scrollHeight > one.clientHeight);

  function covered(pressable) {
    for (const { one, x, y } of pressable) {
      const top = topAt(x, y);
      if (takes(one, top) || under(one, top)) continue;
      if (top && (holds(top, one) || sticks(top, one))) continue;
      fault('covered', `${named(one)} by ${top ? named(top) : 'nothing'}`);
    }
  }

  /** How far from its centre something takes the press, or under a mouse nothing else does; at most its share. */
  function reach(one, x, y, dx, dy, others) {
    let far = 0;
    while (far < target) {
      const top = topAt(x + dx * (far + 1), y + dy * (far + 1));
      const free = target <= 24 && far < 12 && !others.some((other) => other !== one && !holds(other, one) && takes(other, top));
      if (!takes(one, top) && !free && !sticks(top, one) && !scrolledOut(one, x + dx * (far + 1), y + dy * (far + 1))) break;
      far += 1;
    }
    return far;
  }

  /** Whether that place is reached by scrolling only. */
  const scrolledOut = (element, x, y) =>
    x < 0 || y < 0 || x > innerWidth || y > innerHeight ||
    [...clipping(element)].some((one) => {
      const box = one.getBoundingClientRect();
      const { overflowX, overflowY } = styleOf(one);
      return (
        (/auto|scroll/.test(overflowY) && (y <= box.top || y >= box.bottom)) ||
        (/auto|scroll/.test(overflowX) && (x <= box.left || x >= box.right))
      );
    });

  const inRunningText = (element) => element.matches('a') && styleOf(element).display === 'inline';
  function targets(pressable) {
    const boxes = pressable.map(({ one }) => one);
    for (const { one, box, x, y } of pressable) {
      if (under(one, topAt(x, y))) continue;
      if (inRunningText(one) || one.matches('canvas, svg')) continue;
      if (box.height >= target - 0.5 && box.width >= 23.5) continue;
      const free =
        reach(one, x, y, 0, 1, boxes) + reach(one, x, y, 0, -1, boxes) >= target - 2 &&
        (box.width >= 23.5 || reach(one, x, y, 1, 0, boxes) + reach(one, x, y, -1, 0, boxes) >= 22);
      if (!free) fault('target', `${named(one)} is ${Math.round(box.width)} x ${Math.round(box.height)}`);
    }
  }

  sideways();
  small();
  cut();
  overlap();
  const pressable = controls();
  covered(pressable);
  targets(pressable);
  return [...new Set(faults)];
}
