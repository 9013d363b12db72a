import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserTranslator } from '@/lib/mt/browser/browser-translator';
import { findTranslatorApi, readAvailability } from '@/lib/mt/browser/translator-api';
import type { LoadNews, SegmentOutcome, SourceSegment } from '@/lib/mt/translator';
import { installTranslatorApi, type StandInOptions } from '../../../../stand-ins/translator-api';

const model = { id: 'browser', digest: 'd', aligns: false, obeysTerms: false };
const ignore = () => undefined;
const never = () => new AbortController().signal;
const segment = (text: string, terms: SourceSegment['terms'] = []): SourceSegment => ({
  id: text,
  text,
  terms,
});

function create(options: StandInOptions, hasClicked = false) {
  installTranslatorApi(options);
  vi.stubGlobal('navigator', { userActivation: { isActive: hasClicked } });
  return createBrowserTranslator({
    api: findTranslatorApi(),
    model,
    hasClicked: () => hasClicked,
  });
}

async function translate(
  translator: ReturnType<typeof create>,
  ...segments: readonly SourceSegment[]
): Promise<readonly SegmentOutcome[]> {
  const outcomes: SegmentOutcome[] = [];
  await translator.translate(segments, (outcome) => outcomes.push(outcome), never());
  return outcomes;
}

afterEach(() => vi.unstubAllGlobals());

describe('the browser’s own translator', () => {
  it.each([
    ['it has none', { availability: 'unavailable' }, true, 'translator-missing'],
    ['it waits for a click', { availability: 'downloadable' }, false, 'translator-needs-click'],
    ['another tab fetches it', { availability: 'downloading' }, false, 'translator-needs-click'],
    [
      'the page may not',
      { availability: 'available', isAllowed: false },
      true,
      'translator-missing',
    ],
  ] as const)('cannot be loaded where %s', async (_, options, hasClicked, code) => {
    const translator = create(options, hasClicked);
    expect(await translator.load(ignore)).toMatchObject({ ok: false, failure: { code } });
  });

  it('is forbidden where the page may ask for it and not make it', async () => {
    const translator = createBrowserTranslator({
      api: {
        availability: () => Promise.resolve('available'),
        create: () => Promise.reject(new DOMException('by policy', 'NotAllowedError')),
      },
      model,
      hasClicked: () => true,
    });
    expect(await translator.load(ignore)).toMatchObject({
      failure: { code: 'translator-forbidden' },
    });
  });

  it('is none where there is no API, or the page may not ask', async () => {
    vi.stubGlobal('Translator', undefined);
    expect(findTranslatorApi()).toBeNull();
    expect(await readAvailability(null)).toBe('unavailable');
    const refusing = {
      availability: () => Promise.reject(new DOMException('by policy', 'NotAllowedError')),
      create: () => Promise.reject(new Error('not asked for')),
    };
    expect(await readAvailability(refusing)).toBe('unavailable');
  });

  it('is fetched after a click, and tells its share', async () => {
    const translator = create({ availability: 'downloadable' }, true);
    const news: LoadNews[] = [];
    expect(await translator.load((each) => news.push(each))).toEqual({ ok: true, value: model });
    expect(news.map((each) => (each.kind === 'progress' ? each.progress : each.kind))).toEqual([
      'identified',
      ...[0, 0.25, 0.5, 0.75, 1].map((share) => ({ source: 'browser', share })),
    ]);
  });

  it('can be loaded after it has failed, and needs no click once it is there', async () => {
    const translator = create({ availability: 'downloadable' });
    expect(await translator.load(ignore)).toMatchObject({ ok: false });
    installTranslatorApi({ availability: 'available' });
    expect(await create({ availability: 'available' }).load(ignore)).toMatchObject({ ok: true });
  });

  it('says of each wanted term whether its English stands there', async () => {
    const translator = create({
      availability: 'available',
      english: { 'Le chat dort.': 'The cats sleep.' },
    });
    const want = (start: number, end: number, accepted: readonly string[]) => ({
      span: { start, end },
      target: accepted[0] ?? '',
      accepted,
      isAnnotated: false,
      isRequired: false,
    });
    const terms = [want(3, 7, ['cat', 'cats']), want(8, 12, ['slumbers'])];
    const [outcome] = await translate(translator, segment('Le chat dort.', terms));
    expect(outcome).toMatchObject({
      translation: {
        text: 'The cats sleep.',
        links: [],
        steering: [{ outcome: 'followed' }, { outcome: 'not-taken' }],
      },
    });
  });

  it('cuts at its clauses what is too long for the browser', async () => {
    const translator = create({ availability: 'available', quota: 20 });
    const [outcome] = await translate(
      translator,
      segment('Il pleut sur Paris, et le vent souffle sur Lyon.'),
    );
    expect(outcome).toMatchObject({
      translation: { text: 'IL PLEUT SUR PARIS, ET LE VENT SOUFFLE SUR LYON.' },
    });
  });

  it('fails a sentence that nothing can be cut from', async () => {
    const translator = create({ availability: 'available', quota: 0 });
    expect(await translate(translator, segment('Oui.'))).toMatchObject([
      { status: 'failed', failure: { code: 'translation-failed' } },
    ]);
  });

  it('fails a sentence whose English is withheld, and no other', async () => {
    const translator = create({ availability: 'available', withheld: 'Un.' });
    expect(await translate(translator, segment('Un.'), segment('Deux.'))).toMatchObject([
      { status: 'failed', failure: { code: 'translation-withheld' } },
      { status: 'translated' },
    ]);
  });

  it.each([
    ['sends a sentence again when it was lost at it', 1, ['translated', 'translated']],
    ['gives a sentence up at which it is lost twice', 2, ['failed', 'translated']],
  ] as const)('%s', async (_, times, statuses) => {
    const translator = create({ availability: 'available', lost: { text: 'Un.', times } });
    await translator.load(ignore);
    const outcomes = await translate(translator, segment('Un.'), segment('Deux.'));
    expect(outcomes.map(({ status }) => status)).toEqual(statuses);
  });

  it('ends while its model is being fetched, when it is disposed of', async () => {
    const translator = create({ availability: 'downloadable' }, true);
    const loaded = translator.load(ignore);
    translator.dispose();
    expect(await loaded).toMatchObject({ ok: false });
    expect(await translate(translator, segment('Un.'))).toEqual([]);
  });
});
