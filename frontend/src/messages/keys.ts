/** Keys of the map screen and what they do, in the order they are listed. */
export const keysHelp = {
  title: 'Keys',
  close: 'Close',
  single: 'Single letters work as keys',
  singleHint:
    'Switch this off if letters reach the map by accident, for example when you speak to your computer.',
  groups: [
    {
      title: 'Say and draw',
      keys: [
        ['S, or Ctrl Enter', 'Say it in a sentence'],
        ['Any letter on the map', 'Add a factor by that name'],
        ['Double-click', 'Add a factor there'],
        ['Enter, or F2', 'Rename the picked factor'],
        ['Delete', 'Remove what is picked'],
        ['Ctrl Z', 'Undo my last change'],
        ['Ctrl Shift Z, or Ctrl Y', 'Redo'],
      ],
    },
    {
      title: 'Look and move',
      keys: [
        ['F, or /', 'Find a factor'],
        ['0', 'See the whole map'],
        ['1 and 2, or Alt 1 and Alt 2', 'Map, table'],
        ['+ and −', 'Closer and further'],
        ['Tab', 'From factor to factor'],
        ['Arrow keys', 'Move the picked factor, or the view'],
        ['Escape', 'Let go'],
        ['?', 'Show these keys'],
      ],
    },
  ],
} as const;
