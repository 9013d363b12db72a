import * as v from 'valibot';

/**
 * The part of the Translator API that is used here. Chrome has it from 138 and Edge from 148, in windows
 * but not in workers: https://webmachinelearning.github.io/translation-api/.
 */
export interface TranslatorApi {
  /** Rejects where the page may not use the API. */
  availability(pair: LanguagePair): Promise<string>;
  /**
   * Creates a session, and fetches the model first if the browser lacks it, which needs a user's click.
   * Rejects with a `NotAllowedError` without one, and where the page may not use the API.
   */
  create(options: CreateOptions): Promise<BrowserSession>;
}

interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface CreateOptions extends LanguagePair {
  /** An abort after the creation destroys the session. */
  readonly signal: AbortSignal;
  readonly monitor: (monitor: DownloadMonitor) => void;
}

/** Reports the loaded share of the model; `loaded` runs from 0 to 1. */
interface DownloadMonitor {
  addEventListener(
    type: 'downloadprogress',
    listener: (event: { readonly loaded: number }) => void,
  ): void;
}

/** A translator of the browser, ready for sentences. */
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

/** Finds the browser's API; null where it has none. */
export const findTranslatorApi = (): TranslatorApi | null => globalThis.Translator ?? null;

/**
 * Asks the browser whether it translates French to English. A page that may not ask has no translator
 * either.
 */
export async function readAvailability(api: TranslatorApi | null): Promise<Availability> {
  if (api === null) return 'unavailable';
  try {
    return v.parse(availability, await api.availability(languagePair));
  } catch (error) {
    if (error instanceof DOMException) return 'unavailable';
    throw error;
  }
}
