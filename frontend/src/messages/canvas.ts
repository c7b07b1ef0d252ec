const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What the map says in words, in English. */
export const canvasMessages = {
  map: (title: string, factors: number, links: number) =>
    `${title}: ${count(factors, 'factor', 'factors')}, ${count(links, 'link', 'links')}. ` +
    'Arrow keys walk along the links, R reads what is picked, M opens its menu, a question mark shows all keys.',
  emptyMap: 'An empty map.',
  role: 'map',
  labelOfNewFactor: 'Name of the new factor',
  labelOfFactor: 'Name of the factor',
  pickedSeveral: (factors: number, links: number) =>
    `${[
      factors > 0 ? count(factors, 'factor', 'factors') : '',
      links > 0 ? count(links, 'link', 'links') : '',
    ]
      .filter((part) => part !== '')
      .join(' and ')} picked.`,
  mergeWith: (label: string) => `Let go to merge with “${label}”`,
};
