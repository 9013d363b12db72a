/** How the stand-in for the browser's Translator API behaves. */
export interface StandInOptions {
  readonly availability: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Whether the page's Permissions-Policy lets it use the API. */
  readonly isAllowed?: boolean;
  /** By sentence, its English; of others, it is the French in capitals. */
  readonly english?: Readonly<Record<string, string>>;
  /** The longest text that it takes, in UTF-16 units. */
  readonly quota?: number;
  /** A sentence of which it shows no English. */
  readonly withheld?: string;
  /** A sentence at which it is lost, so many times. */
  readonly lost?: { readonly text: string; readonly times: number };
}

/**
 * Puts a stand-in for the Translator API into a window, or into a test's own global object: the states,
 * the errors and the progress of the specification and of its web-platform tests. It stands alone, so
 * that a browser can be given it as a script.
 */
export function installTranslatorApi(options: StandInOptions): void {
  let { availability } = options;
  let losses = options.lost?.times ?? 0;
  const { isAllowed = true, quota = Number.POSITIVE_INFINITY, english = {} } = options;
  const error = (name: string) => new DOMException(`The stand-in says ${name}`, name);
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

  const fetchModel = async (
    signal: AbortSignal | undefined,
    onLoaded: (loaded: number) => void,
  ): Promise<void> => {
    for (const loaded of availability === 'available' ? [0, 1] : [0, 0.25, 0.5, 0.75, 1]) {
      await pause();
      if (signal?.aborted) throw signal.reason;
      onLoaded(loaded);
    }
  };

  const createSession = (signal: AbortSignal | undefined) => {
    const destruction = new AbortController();
    const destroy = () => destruction.abort();
    signal?.addEventListener('abort', destroy);
    return {
      destroy,
      async translate(text: string, own: { readonly signal?: AbortSignal } = {}): Promise<string> {
        if (own.signal?.aborted) throw own.signal.reason;
        if (destruction.signal.aborted) throw error('AbortError');
        if (text.length > quota) {
          throw Object.assign(error('QuotaExceededError'), { quota, requested: text.length });
        }
        await pause();
        if (own.signal?.aborted) throw own.signal.reason;
        if (destruction.signal.aborted) throw error('AbortError');
        if (text === options.lost?.text && losses > 0) {
          losses -= 1;
          throw error('UnknownError');
        }
        if (text === options.withheld) throw error('NotReadableError');
        // What has no letters comes back as it is.
        return english[text] ?? text.toUpperCase();
      },
    };
  };

  Object.defineProperty(globalThis, 'Translator', {
    configurable: true,
    value: {
      availability: async () => (isAllowed ? availability : 'unavailable'),
      async create(asked: {
        readonly signal?: AbortSignal;
        readonly monitor?: (monitor: EventTarget) => void;
      }) {
        const { signal, monitor } = asked;
        if (signal?.aborted) throw signal.reason;
        if (!isAllowed) throw error('NotAllowedError');
        if (availability === 'unavailable') throw error('NotSupportedError');
        if (availability !== 'available' && !globalThis.navigator?.userActivation?.isActive) {
          throw error('NotAllowedError');
        }
        const events = new EventTarget();
        monitor?.(events);
        if (availability === 'downloadable') availability = 'downloading';
        await fetchModel(signal, (loaded) =>
          events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 })),
        );
        availability = 'available';
        return createSession(signal);
      },
    },
  });
}
