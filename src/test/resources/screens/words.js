/* Can the words be read: sideways, small, cut and overlap. */
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
