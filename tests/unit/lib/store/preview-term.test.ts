import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/base/result';
import { inNewBrowsers, openArticle, openPage, type Page, translated } from './open-page';

inNewBrowsers();

const place = { segmentId: '1.1', start: 0 };
const withTerm = 'BAKOU REFUSE. <Baku!>';

async function read(): Promise<Page> {
  const page = await openArticle(openPage());
  page.translator.finish();
  await page.untilPhase('done');
  return page;
}

/** Asks for the preview, and has the translator answer. */
async function preview(page: Page, signal = new AbortController().signal) {
  const { asked } = page.translator;
  const count = asked.length;
  const answer = page.state.previewTerm(place, 'bakou', signal);
  await page.until(() => asked.length > count);
  page.translator.finish();
  return answer;
}

describe('the preview of a sentence with a term', () => {
  it('says what would come of it, and changes nothing', async () => {
    const page = await read();
    expect(await preview(page)).toMatchObject({ ok: true, value: { text: withTerm } });
    expect(page.english).toEqual(translated);
    expect(page.state.phase.name).toBe('done');
    expect(page.state.canUndo).toBe(false);
  });

  it('is at hand when the reader takes it, and when asked for again', async () => {
    const page = await read();
    await preview(page);
    const asked = page.translator.asked.length;
    const again = await page.state.previewTerm(place, 'bakou', new AbortController().signal);
    expect(again).toMatchObject({ ok: true, value: { text: withTerm } });
    page.state.handleTerm(place, 'bakou', 'required');
    await page.until(() => page.english[0] === withTerm);
    expect(page.translator.asked).toHaveLength(asked);
  });

  it('is none when it is called off, and where there is no such sentence', async () => {
    const page = await read();
    const calledOff = new AbortController();
    const answer = page.state.previewTerm(place, 'bakou', calledOff.signal);
    calledOff.abort();
    expect(await answer).toBeNull();
    const { signal } = new AbortController();
    expect(
      await page.state.previewTerm({ segmentId: '9.9', start: 0 }, 'bakou', signal),
    ).toBeNull();
  });

  it('tells why it could not be made', async () => {
    const page = await read();
    const { asked } = page.translator;
    const count = asked.length;
    const answer = page.state.previewTerm(place, 'bakou', new AbortController().signal);
    await page.until(() => asked.length > count);
    page.translator.fail();
    expect(await answer).toEqual(fail({ code: 'worker-died' }));
    expect(page.english).toEqual(translated);
  });
});
