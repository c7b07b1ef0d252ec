/** What lies over what: regions, faded things, then links, labels, what is picked, and other people. */
export const Depth = {
  REGION: -10,
  HALO: 0,
  FADED_LINK: 10,
  FADED_LABEL: 16,
  GLOW: 19,
  LINK: 20,
  PICKED_LINK: 30,
  GHOST: 36,
  REGION_NAME: 38,
  LABEL: 42,
  PICKED_LABEL: 50,
  OVER_LABEL: 56,
  PEOPLE: 60,
  HAND: 70,
} as const;

/** Within a link: ground, line, gaps cut into the line, marks and heads, the sign's ground, the sign. */
export const LinkDepth = { LINE: 1, GAP: 2, MARK: 3, SIGN: 4, GLYPH: 5 } as const;

/** Within a label: rings, the box, its words. */
export const LabelDepth = { RING: 0, BOX: 1, WORDS: 2 } as const;
