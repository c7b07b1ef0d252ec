/** Polish: a first translation that waits for a native reader. What is missing here is said in English. */
export const pl = {
  ways: { POSITIVE: 'rośnie', NEGATIVE: 'maleje', UNCERTAIN: 'to zależy' },
  certainties: { GUESS: 'domysł', FAIRLY_SURE: 'dość pewne', SURE: 'pewne' },
  saved: {
    saved: () => 'Wszystkie zmiany zapisane',
    unsaved: (count: number) => `Niezapisane zmiany: ${count}`,
    retrying: (count: number) => `Niezapisane zmiany: ${count}, próbuję ponownie`,
    connecting: () => 'Otwieram mapę',
    reconnecting: () => 'Łączę ponownie',
  },
  people: { here: (count: number) => `Osoby tutaj: ${count}` },
};
