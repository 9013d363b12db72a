import localFont from 'next/font/local';

/*
 * The typefaces of the article. They come with the app, so that a page looks the same on every device
 * and no other site is asked for them. Only the first is fetched before a reader chooses another.
 */

export const serif = localFont({
  variable: '--font-literata',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  src: [
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  preload: false,
});

export const sans = localFont({
  variable: '--font-source-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  preload: false,
});

export const dyslexic = localFont({
  variable: '--font-open-dyslexic',
  display: 'swap',
  adjustFontFallback: false,
  src: [
    {
      path: '../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2',
      weight: '700',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
  ],
  preload: false,
});
