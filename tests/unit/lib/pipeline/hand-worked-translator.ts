import type { ModelFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { succeed } from '@/lib/base/result';
import type {
  LoadNews,
  ModelIdentity,
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '@/lib/mt/translator';

/**
 * The English of this translator: the French in capitals, then the terms it was given, with a `!` for
 * those that are required.
 */
export const englishOf = (segment: SourceSegment): SegmentTranslation => ({
  text: [
    segment.text.toUpperCase(),
    ...segment.terms.map(({ target, isRequired }) => `<${target}${isRequired ? '!' : ''}>`),
  ].join(' '),
  links: [],
  tokens: 1,
  steering: segment.terms.map(({ span }) => ({ span, outcome: 'followed' })),
});

/** Does nothing until the test says so: a segment ends when `say`, `fail` or `finish` is called. */
export class HandWorkedTranslator implements Translator {
  /** The texts it was asked for, one list a call, in the order given. */
  readonly asked: string[][] = [];
  readonly prioritised: string[][] = [];
  loads = 0;
  isDisposed = false;
  onNews: (news: LoadNews) => void = () => undefined;

  private waiting: SourceSegment[] = [];
  private onOutcome: (outcome: SegmentOutcome) => void = () => undefined;
  private end: () => void = () => undefined;

  constructor(
    private readonly answer: () => Promise<Result<ModelIdentity, ModelFailure>> = () =>
      Promise.resolve(succeed({ id: 'model', digest: 'd1', aligns: true, obeysTerms: true })),
  ) {}

  load(onNews: (news: LoadNews) => void) {
    this.loads += 1;
    this.onNews = onNews;
    return this.answer();
  }

  translate(
    segments: readonly SourceSegment[],
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    this.asked.push(segments.map(({ text }) => text));
    this.waiting = [...segments];
    this.onOutcome = onOutcome;
    return new Promise((resolve) => {
      this.end = resolve;
      signal.addEventListener('abort', () => {
        this.waiting = [];
        resolve();
      });
    });
  }

  prioritise(ids: readonly string[]) {
    this.prioritised.push([...ids]);
  }

  dispose() {
    this.isDisposed = true;
    this.end();
  }

  /** Translates the next `count` segments, by another model where its digest is given. */
  say(count = 1, digest?: string) {
    const by = digest === undefined ? {} : { digest };
    for (const segment of this.waiting.splice(0, count)) {
      const translation = englishOf(segment);
      this.onOutcome({ status: 'translated', id: segment.id, translation, ...by });
    }
    this.endWhenDone();
  }

  /** Drafts the next segment: it has English, and waits for its terms. */
  draft() {
    const [segment] = this.waiting;
    if (!segment) return;
    const translation = { ...englishOf(segment), text: segment.text.toUpperCase(), steering: [] };
    this.onOutcome({ status: 'drafted', id: segment.id, translation });
  }

  fail() {
    for (const { id } of this.waiting.splice(0, 1)) {
      this.onOutcome({ status: 'failed', id, failure: { code: 'worker-died' } });
    }
    this.endWhenDone();
  }

  /** Translates all that waits. */
  finish() {
    this.say(this.waiting.length);
  }

  private endWhenDone() {
    if (this.waiting.length === 0) this.end();
  }
}
