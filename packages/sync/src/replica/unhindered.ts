/** What a host does when it hears of something is its own: an error there is told as one that nobody caught, and ends nothing here. */
export function unhindered(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
