/** What the corner of the map says, in English. */
export const overviewMessages = {
  overview: 'Small map',
  regions: 'Themes',
  frame:
    'The part of the map in view. Arrow keys move it, plus and minus change its size, 0 shows the whole map.',
  frameRole: 'frame',
};
