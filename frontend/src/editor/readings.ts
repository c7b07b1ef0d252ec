/** One map can be read in several ways, at one place on the screen. */
export type Reading = 'map' | 'table' | 'history';

/** In the order of their tabs. */
export const READINGS: readonly Reading[] = ['map', 'table', 'history'];

/** Where the address of the page says which reading it shows. */
const NAME = 'reading';

/** The reading that an address asks for; the map where it asks for none that is known. */
export function readingIn(search: string): Reading {
  const asked = new URLSearchParams(search).get(NAME);
  return READINGS.find((reading) => reading === asked) ?? 'map';
}

/** The address of the same page in another reading; the map needs no mention. */
export function addressOf(here: string, reading: Reading): string {
  const url = new URL(here);
  if (reading === 'map') url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, reading);
  return url.href;
}

/** Whether two addresses differ in nothing but the reading. */
export function samePage(one: string, other: string): boolean {
  return addressOf(one, 'map') === addressOf(other, 'map');
}
