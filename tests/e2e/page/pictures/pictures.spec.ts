import type { Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../../../scripts/browser.mjs';
import type { ReaderPage } from '../../support/reader-page';
import { expect, test } from '../../support/reader-test';

const executablePath = findBrowser();

// Letters are placed where the font says, and not where a machine's own grid would have them.
test.use({
  launchOptions: {
    args: [
      ...browserArgs,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
    ...(executablePath === null ? {} : { executablePath }),
  },
});

const text = [
  'Le corridor de Lachin est fermé depuis décembre. Selon Bakou, la route est libre.',
  'Le président de l’Azerbaïdjan a annoncé un cessez-le-feu. La crise humanitaire dure.',
  'Les forces de maintien de la paix russes ont quitté la région du Haut-Karabakh.',
].join('\n');

const lettersOut = `
  :root { --font-sans: var(--font-source-sans) !important; }
  *, ::before, ::after, ::placeholder { -webkit-text-fill-color: transparent !important; }
  ::highlight(word), ::highlight(linked-words), ::highlight(doubtful) { color: transparent; }
`;

/**
 * Pictures without letters, which machines draw each in its own way: lines, grounds, marks and icons are
 * where the app's own fonts put them. The interface is set in one of these too.
 */
async function withoutLetters(page: Page): Promise<void> {
  // A style sheet that is made by script needs no nonce.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, lettersOut);
  await page.evaluate(() => document.fonts.ready);
}

/** What is looked at: how the window is, and what the reader does first. */
interface Picture {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme?: 'dark' | 'sepia' | 'contrast';
  readonly isTouched?: boolean;
  /** Nothing where it is absent. */
  readonly act?: (reader: ReaderPage) => Promise<void>;
}

const showMarks = async (reader: ReaderPage) => {
  await reader.frenchOf('1.2').focus();
  await reader.englishOf('2.1').hover({ position: { x: 3, y: 6 } });
};
const openTerm = async (reader: ReaderPage) => {
  await reader.openTerm('corridor-de-lachin');
};

const pictures: readonly Picture[] = [
  { name: 'columns', size: { width: 1280, height: 720 }, act: showMarks },
  { name: 'panel', size: { width: 1280, height: 720 }, theme: 'dark', act: openTerm },
  {
    name: 'keys',
    size: { width: 1100, height: 720 },
    theme: 'contrast',
    act: async ({ page }) => page.keyboard.press('?'),
  },
  { name: 'phone', size: { width: 390, height: 844 }, isTouched: true },
  {
    name: 'sheet',
    size: { width: 390, height: 844 },
    isTouched: true,
    theme: 'sepia',
    act: openTerm,
  },
  {
    name: 'one-language',
    size: { width: 320, height: 640 },
    act: async (reader) => {
      await reader.page.getByRole('radio', { name: 'French', exact: true }).click();
      await reader.frenchOf('1.1').focus();
      await reader.page.keyboard.press('Enter');
    },
  },
  {
    name: 'list',
    size: { width: 1280, height: 720 },
    theme: 'sepia',
    act: async (reader) => {
      await reader.button('Terms').click();
      await expect(
        reader.page.getByRole('region', { name: 'Terms in this article' }),
      ).toBeVisible();
    },
  },
];

for (const { name, size, theme, isTouched = false, act } of pictures) {
  test.describe(`the picture “${name}”`, () => {
    test.use({ viewport: size, hasTouch: isTouched, isMobile: isTouched });

    test('is as it was', async ({ reader, page, context, baseURL }) => {
      if (theme) await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reader.readArticle(text, 'Essai');
      await withoutLetters(page);
      await act?.(reader);
      await expect(page).toHaveScreenshot(`${name}.png`, {
        // Edges of rounded corners and of the term lines differ a little between machines.
        maxDiffPixelRatio: 0.003,
        threshold: 0.25,
      });
    });
  });
}
