/** A voice of the stand-in's system. */
export interface StandInVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/**
 * Puts a stand-in for the Web Speech API's synthesis into a window: voices that come after a while with
 * `voiceschanged`, a queue, `end` after each utterance, and `error` for one that is cancelled, as the
 * specification says. What is spoken is kept in `window.spokenTexts`, and an utterance lasts until
 * `window.endUtterance()`. It stands alone, so that a browser can be given it as a script.
 */
export function installSpeech(own: readonly StandInVoice[]): void {
  const voices = own.map((voice, index) => ({
    ...voice,
    default: index === 0,
    voiceURI: voice.name,
  }));
  let isListed = false;
  const spoken: string[] = [];
  const events = new EventTarget();

  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  let queue: Utterance[] = [];
  const endUtterance = () => {
    const [utterance] = queue;
    queue = queue.slice(1);
    utterance?.dispatchEvent(new Event('end'));
  };
  const synthesis = Object.assign(events, {
    getVoices: () => (isListed ? voices : []),
    speak: (utterance: Utterance) => {
      queue.push(utterance);
      spoken.push(`${utterance.lang} ${utterance.rate} ${utterance.text}`);
    },
    cancel: () => {
      const ended = queue;
      queue = [];
      for (const utterance of ended) utterance.dispatchEvent(new Event('error'));
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'spokenTexts', { value: spoken });
  Object.defineProperty(window, 'endUtterance', { value: endUtterance });
  setTimeout(() => {
    isListed = true;
    events.dispatchEvent(new Event('voiceschanged'));
  }, 50);
}
