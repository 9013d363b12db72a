import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import {
  type BrowserSession,
  languagePair,
  readAvailability,
  type TranslatorApi,
} from './translator-api';

/**
 * Makes the browser create a translator, and fetch its model first if it lacks it.
 *
 * @param hasClicked whether the page may act for a click of its reader now
 * @param onShare called with the loaded share of the model, 0 to 1
 */
export async function openSession(
  api: TranslatorApi,
  hasClicked: () => boolean,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<BrowserSession, ModelFailure>> {
  const availability = await readAvailability(api);
  if (availability === 'unavailable') return fail({ code: 'translator-missing' });
  const mayFetch = availability === 'available' || hasClicked();
  try {
    const session = await api.create({
      ...languagePair,
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', ({ loaded }) => onShare(loaded)),
    });
    return succeed(session);
  } catch (error) {
    // Any other error is a bug.
    if (!(error instanceof DOMException)) throw error;
    switch (error.name) {
      case 'NotAllowedError':
        return fail({ code: mayFetch ? 'translator-forbidden' : 'translator-needs-click' });
      case 'NetworkError':
        return fail({ code: 'network-unreachable', file: 'Translator' });
      default:
        return fail({ code: 'model-not-loadable', detail: `${error.name}: ${error.message}` });
    }
  }
}
