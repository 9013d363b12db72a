import { whenAborted } from '@/lib/base/when-aborted';
import type { SegmentOutcome, SourceSegment, Translator } from '../translator';
import { dealSegments } from './deal-segments';

/** About as many characters as one translator gets through while another one loads. */
const HEAD_START = 2000;

interface Member {
  readonly translator: Translator;
  /** Null before the worker was asked to load, which happens when the first one's model is there. */
  ready: Promise<boolean> | null;
  state: 'loading' | 'ready' | 'unusable';
}

/**
 * Joins several translators of one model into one. The first loads alone, so that nothing delays its first
 * sentence; the others follow and share the segments with it. One that cannot be loaded leaves its share to
 * the first.
 */
export function createTranslatorPool(first: Translator, others: readonly Translator[]): Translator {
  const members: Member[] = others.map((translator) => ({
    translator,
    ready: null,
    state: 'loading',
  }));
  const loadMember = (member: Member): Promise<boolean> => {
    member.ready ??= member.translator.load(ignore).then(({ ok }) => {
      member.state = ok ? 'ready' : 'unusable';
      return ok;
    });
    return member.ready;
  };

  const translateShare = async (
    member: Member,
    share: readonly SourceSegment[],
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    const untilUsable = async () => (await first.load(ignore)).ok && loadMember(member);
    const isUsable = await Promise.race([untilUsable(), whenAborted(signal)]);
    if (signal.aborted) return;
    await (isUsable ? member.translator : first).translate(share, onOutcome, signal);
  };

  return {
    async load(onNews) {
      const result = await first.load(onNews);
      if (result.ok) for (const member of members) void loadMember(member);
      return result;
    },

    async translate(segments, onOutcome, signal) {
      const usable = members.filter(({ state }) => state !== 'unusable');
      const headStarts = usable.map(({ state }) => (state === 'ready' ? 0 : HEAD_START));
      const [own = [], ...shares] = dealSegments(segments, [0, ...headStarts]);
      await Promise.all([
        first.translate(own, onOutcome, signal),
        ...usable.map((member, at) => {
          const share = shares[at] ?? [];
          return share.length > 0 ? translateShare(member, share, onOutcome, signal) : undefined;
        }),
      ]);
    },

    prioritise(ids) {
      first.prioritise(ids);
      for (const { translator } of members) translator.prioritise(ids);
    },

    dispose() {
      first.dispose();
      for (const { translator } of members) translator.dispose();
    },
  };
}

const ignore = () => undefined;
