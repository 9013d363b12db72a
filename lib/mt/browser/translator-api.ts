import * as v from 'valibot';

/**
 * As much as is asked here of the Translator API, which Chrome has from 138 and Edge from 148:
 * https://webmachinelearning.github.io/translation-api/. There is one in windows, none in workers.
 */
export interface TranslatorApi {
  /** Rejects where the page may not use the API. */
  availability(pair: LanguagePair): Promise<string>;
  /**
   * Fetches the model first where the browser lacks it, which takes a user's click. Rejects with a
   * `NotAllowedError` without one, and where the page may not use the API.
   */
  create(options: CreateOptions): Promise<BrowserSession>;
}

interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface CreateOptions extends LanguagePair {
  /** After the creation, it destroys the session. */
  readonly signal: AbortSignal;
  readonly monitor: (monitor: DownloadMonitor) => void;
}

/** Tells how much of the model is there; `loaded` runs from 0 to 1. */
interface DownloadMonitor {
  addEventListener(
    type: 'downloadprogress',
    listener: (event: { readonly loaded: number }) => void,
  ): void;
}

/** A translator of the browser's, ready for sentences. */
export interface BrowserSession {
  /** Rejects with a `QuotaExceededError` when the text is too long. */
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

declare global {
  /** Absent where the browser has none. */
  var Translator: TranslatorApi | undefined;
}

export const languagePair: LanguagePair = { sourceLanguage: 'fr', targetLanguage: 'en' };

const availabilities = ['unavailable', 'downloadable', 'downloading', 'available'] as const;
export type Availability = (typeof availabilities)[number];

const availability = v.fallback(v.picklist(availabilities), 'unavailable');

/** Null where the browser has none. */
export const findTranslatorApi = (): TranslatorApi | null => globalThis.Translator ?? null;

/** What the browser says of French to English; a page that may not ask has no translator either. */
export async function readAvailability(api: TranslatorApi | null): Promise<Availability> {
  if (api === null) return 'unavailable';
  try {
    return v.parse(availability, await api.availability(languagePair));
  } catch (error) {
    if (error instanceof DOMException) return 'unavailable';
    throw error;
  }
}
