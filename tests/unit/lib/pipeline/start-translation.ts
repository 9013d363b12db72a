import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import type { Speed } from '@/lib/pipeline/measure-speed';
import { type SegmentReport, translateArticle } from '@/lib/pipeline/translate-article';
import {
  nameOfKey,
  type TranslationKey,
  type TranslationMemory,
} from '@/lib/pipeline/translation-memory';
import { HandWorkedTranslator } from './hand-worked-translator';

export class MapMemory implements TranslationMemory {
  private readonly kept = new Map<string, SegmentTranslation>();

  read(keys: readonly TranslationKey[]) {
    return Promise.resolve(keys.map((key) => this.kept.get(nameOfKey(key)) ?? null));
  }

  write(key: TranslationKey, translation: SegmentTranslation) {
    this.kept.set(nameOfKey(key), translation);
  }
}

export const source = (id: string, text: string, target?: string): SourceSegment => ({
  id,
  text,
  terms:
    target === undefined
      ? []
      : [
          {
            span: { start: 0, end: 5 },
            target,
            isAnnotated: true,
            accepted: [target],
            isRequired: false,
          },
        ],
});

export const sentences = [
  source('1.1', 'Bakou refuse.'),
  source('1.2', 'Erevan accepte.'),
  source('2.1', 'Moscou attend.'),
];

export function start(
  segments: readonly SourceSegment[],
  {
    memory = new MapMemory(),
    modelDigest = 'd1',
    loaded = null,
  }: { memory?: MapMemory; modelDigest?: string; loaded?: Promise<boolean> | null } = {},
) {
  const translator = new HandWorkedTranslator();
  const controller = new AbortController();
  const reports = new Map<string, SegmentReport>();
  const speeds: (Speed | null)[] = [];
  let time = 0;
  const translation = translateArticle(segments, {
    translator,
    loaded,
    modelDigest,
    memory,
    signal: controller.signal,
    now: () => time,
    onReports: (some) => {
      for (const [id, report] of some) reports.set(id, report);
    },
    onSpeed: (speed) => speeds.push(speed),
  });
  const wait = (ms: number) => {
    time += ms;
  };
  return { translator, controller, reports, speeds, translation, memory, wait };
}

/** Lets what is read from the memory arrive, and the machine start. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
