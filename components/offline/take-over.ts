/**
 * Has the version of the app that waits take over, and loads the page anew with it.
 *
 * @param container the page's `navigator.serviceWorker`
 */
export function takeOver(
  { waiting }: { readonly waiting: Pick<ServiceWorker, 'postMessage'> | null },
  container: EventTarget,
  reload: () => void,
): void {
  // Another tab had it take over already, and this page is still of the former version.
  if (waiting === null) {
    reload();
    return;
  }
  container.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
