/**
 * Waits until a server answers.
 *
 * @param {string} url of something small
 * @param {{ readonly exitCode: number | null, readonly signalCode: string | null }} server its process
 * @returns {Promise<boolean>} false when the server ended before it did
 */
export async function untilServed(url, server) {
  while (server.exitCode === null && server.signalCode === null) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
