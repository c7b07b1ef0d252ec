/*
 * Looks at a page as a picky reader would and says what is wrong, one sentence a fault. Sees into open shadow roots.
 * How it sees stands in seeing.js, what it asks of words in words.js and of what is pressed in presses.js; all of it is
 * one function of `smallest` and `target`. Everything is measured in CSS pixels, which a browser's zoom keeps.
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
sideways();
small();
cut();
overlap();
const pressable = controls();
covered(pressable);
targets(pressable);
return [...new Set(faults)];
