/** Keys of the map screen and what they do, in the order they are listed. */
export const keysHelp = {
  title: 'Keys',
  close: 'Close',
  single: 'Single letters work as keys',
  singleHint:
    'Switch this off if letters reach the map by accident, for example when you speak to your computer.',
  groups: [
    {
      title: 'Walk and read',
      keys: [
        ['→ and ←', 'Go to an effect, to a cause'],
        ['↑ and ↓', 'Through the other effects or causes'],
        ['Shift and arrows', 'Keep what is picked, too'],
        ['Page up and down', 'From factor to factor, row by row'],
        ['R', 'Read what is picked; of two, the way between them'],
        ['M', 'What can be done with it'],
        ['Alt Enter, and Escape', 'To everything about it, and back'],
        ['Ctrl A', 'Pick all'],
        ['Escape', 'Let go'],
      ],
    },
    {
      title: 'Draw',
      keys: [
        ['A name, nothing picked', 'Add a factor'],
        ['N', 'A new factor below the picked one'],
        ['L', 'Link the picked factor to another'],
        ['Enter, or F2', 'Rename'],
        ['Alt and arrows', 'Move it on the paper; with Shift, further'],
        ['Delete', 'Remove what is picked'],
        ['Ctrl C, X, V, D', 'Copy, cut, paste, duplicate'],
        ['Ctrl Z, Ctrl Y', 'Undo my last change, redo'],
        ['S, or Ctrl Enter', 'Say it in a sentence'],
      ],
    },
    {
      title: 'Look',
      keys: [
        ['F, or /', 'Find a factor'],
        ['0', 'See the whole map'],
        ['+ and −', 'Closer and further'],
        ['Ctrl and arrows', 'Move the view'],
        ['1, 2 and 3, or Alt 1 to Alt 3', 'Map, table, history'],
        ['?', 'Show these keys'],
      ],
    },
    {
      title: 'Mouse and fingers',
      keys: [
        ['Shift, drag the paper', 'Draw a box around several'],
        ['Shift or Ctrl, click', 'Pick one more, or leave one out'],
        ['Right click, long press', 'What can be done there'],
        ['Drag one onto another', 'Rest there: are the two the same?'],
        ['Double-click', 'Rename, or add a factor there'],
        ['Two fingers', 'Closer, further, move the view'],
      ],
    },
  ],
} as const;
