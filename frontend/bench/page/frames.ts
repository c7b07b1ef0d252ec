/** Resolves when the next frame begins. */
export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves once the frame that is being made now has been painted: its successor has begun. */
export async function painted(): Promise<void> {
  await frame();
  await frame();
}
