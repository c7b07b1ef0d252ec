/* Can what is there be pressed: covered, lost and target. */
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
