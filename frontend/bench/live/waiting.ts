/** Longest wait for anything that has to come. Milliseconds. */
const PATIENCE = 20_000;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What was promised, or an error when it does not come. */
export async function inTime<R>(promised: Promise<R>, what: string): Promise<R> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const refusal = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`This never came: ${what}`)), PATIENCE);
  });
  try {
    return await Promise.race([promised, refusal]);
  } finally {
    clearTimeout(late);
  }
}
