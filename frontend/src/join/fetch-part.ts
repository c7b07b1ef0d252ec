/** Where the parts of the page lie: beside its script, in a folder of their own. */
const FOLDER = new URL(/* @vite-ignore */ 'join/', import.meta.url).href;

const failures = new Map<string, number>();

/**
 * Fetches a part of the page that is not needed at once. A browser remembers that a module could not be fetched, so
 * every further try goes by an address of its own.
 *
 * @param name of the file of the part, as the build names it
 * @param fetched what the build makes of the first try
 */
export async function fetchPart<Part>(
  name: string,
  fetched: () => Promise<Part>,
  again: (address: string) => Promise<Part> = (address) => import(/* @vite-ignore */ address),
): Promise<Part> {
  const failed = failures.get(name) ?? 0;
  try {
    return await (failed === 0 ? fetched() : again(`${FOLDER}${name}.js?again=${failed}`));
  } catch (failure) {
    failures.set(name, failed + 1);
    throw failure;
  }
}
