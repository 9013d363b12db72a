import { findForeignPassages } from '@/lib/language/foreign-passages';
import { nameOfLanguage } from '@/lib/language/language-name';
import { loadLanguageTeller } from '@/lib/language/tell-language';

/** Lines that are judged together; a stream may begin in one language and go on in another. */
const TOGETHER = 256;

/**
 * Passes lines on as they come, and tells of those that are not French. They are translated all the same,
 * because there are as many lines out as in.
 */
export async function* tellForeignLines(
  lines: AsyncIterable<string>,
  tell: (message: string) => void,
): AsyncGenerator<string> {
  const teller = await loadLanguageTeller();
  const told = new Set<string>();
  let together: string[] = [];
  const judge = () => {
    const { language } = findForeignPassages(together.join('\n'), teller);
    together = [];
    if (language === null || told.has(language)) return;
    told.add(language);
    tell(`This text seems to be in ${nameOfLanguage('en', language)}, and not in French`);
  };
  for await (const line of lines) {
    together.push(line);
    if (together.length === TOGETHER) judge();
    yield line;
  }
  judge();
}
