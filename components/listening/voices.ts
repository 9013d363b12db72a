import type { Side } from '@/components/state/view-store';

/** What is asked of a voice; a `SpeechSynthesisVoice` has it. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const languageOf: Record<Side, string> = { french: 'fr', english: 'en' };

/**
 * Finds the voice for a language: the system's own choice if it is one of these, else the first. Null
 * when there is none.
 *
 * @param allowsRemote whether voices may be taken that send the text to their maker
 */
export function voiceFor<AnyVoice extends Voice>(
  voices: readonly AnyVoice[],
  side: Side,
  allowsRemote: boolean,
): AnyVoice | null {
  const speaks = voices.filter(
    ({ lang, localService }) =>
      // Some systems write `fr_FR`.
      lang.toLowerCase().split(/[-_]/)[0] === languageOf[side] && (localService || allowsRemote),
  );
  const local = speaks.filter(({ localService }) => localService);
  const best = local.length > 0 ? local : speaks;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}
