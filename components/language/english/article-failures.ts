import type { DocumentMeasure } from '@/lib/base/failure';
import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';
import { number } from './counting';

const beyond: Readonly<Record<DocumentMeasure, (limit: number) => string>> = {
  'unpacked-bytes': (limit) =>
    `Unpacked, this file has more than ${formatBytes('en', limit, 0)}, which is the most that is read.`,
  'packed-files': (limit) =>
    `More than ${number(limit)} files are packed in this one, which is the most that is read.`,
  elements: (limit) =>
    `This file has more than ${number(limit)} elements, which is the most that is read.`,
  depth: (limit) =>
    `Parts of this file lie more than ${number(limit)} deep in each other, which is the most that is read.`,
  letters: (limit) =>
    `This file has more than ${number(limit)} letters, which is the most that is read of its kind.`,
  marks: (limit) =>
    `This file has more than ${number(limit)} brackets or stars in a row, which is the most that is read.`,
  pages: (limit) =>
    `This PDF has more than ${number(limit)} pages, which is the most that is read.`,
  pieces: (limit) =>
    `The text of this file is in more than ${number(limit)} pieces, which is the most that is read.`,
  seconds: (limit) =>
    `Reading this file took more than ${number(limit)} seconds, and was given up.`,
};

export const englishArticleFailures = {
  'storage-unavailable': () => ({
    what: 'This browser gives the page no storage.',
    next: 'You can read and edit, but nothing is kept. Private windows often do this.',
  }),
  'storage-full': () => ({
    what: 'The browser’s storage is full.',
    next: 'Free some space; until then nothing new is kept.',
  }),
  'storage-slow': () => ({
    what: 'The browser’s storage does not answer.',
    next: 'Go on reading and editing; what you do is kept as soon as it answers. If it stays so, restart the browser.',
  }),
  'storage-blocked': () => ({
    what: 'Another tab with an earlier version of this app holds the storage.',
    next: 'Close the other tabs of this app; this one then goes on by itself.',
  }),
  'storage-newer': () => ({
    what: 'A newer version of this app has been opened in this browser, and this page is too old for what it keeps.',
    next: 'Load this page again.',
  }),
  'article-empty': () => ({
    what: 'There is no text in this article.',
    next: 'Paste a text, or choose another file.',
  }),
  'article-missing': () => ({
    what: 'The article could not be fetched.',
    next: 'Check that the app is running, then try again, or open an article of your own.',
  }),
  'archive-not-ours': () => ({
    what: 'This is not a file of everything that Vis-à-vis made.',
    next: 'Choose the .zip that “Save everything” gave you, or an article exported as JSON.',
  }),
  'archive-too-large': ({ limitBytes }) => ({
    what: `This file is too large; up to ${formatBytes('en', limitBytes, 0)} can be brought back.`,
    next: 'Check that it is the right file. Nothing was changed.',
  }),
  'archive-newer': ({ version }) => ({
    what: `A newer version of the app made this file (its format is number ${version}).`,
    next: 'Load this page again to have the newest version, then try again.',
  }),
  'archive-broken': ({ file }) => ({
    what: `A part of this file is broken: ${file}.`,
    next: 'Nothing was changed. Try another copy of the file.',
  }),
  'article-not-kept': () => ({
    what: 'This article is not in the library of this device.',
    next: 'It may have been deleted, or opened in another browser. Choose one in the library.',
  }),
  'article-too-long': ({ words, limit }) => ({
    what: `This article has ${formatNumber('en', words)} words; the reader takes up to ${formatNumber('en', limit)}.`,
    next: 'Open a part of it.',
  }),
  'article-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'article-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; the reader takes up to ${formatBytes('en', limitBytes)}.`,
    next: 'Open a part of it.',
  }),
  'article-file-not-text': () => ({
    what: 'This file is of no kind that the reader can open.',
    next: 'Save it as text (.txt) in the program it comes from, or copy its text and paste it here.',
  }),
  'article-file-broken': () => ({
    what: 'This file is damaged or incomplete.',
    next: 'Get it again, or save it again in the program it comes from.',
  }),
  'article-file-locked': () => ({
    what: 'This file asks for a password.',
    next: 'Save a copy without one, or copy its text and paste it here.',
  }),
  'article-file-outdated': () => ({
    what: 'This file is in an old format, or is locked with a password.',
    next: 'Save it as .docx or .odt in the program it comes from, without a password.',
  }),
  'article-file-without-text': () => ({
    what: 'The pages of this PDF are pictures: there is no text in it.',
    next: 'Make its text readable with a program for text recognition (OCR), then open it again.',
  }),
  'article-file-beyond-limit': ({ measure, limit }) => ({
    what: beyond[measure](limit),
    next: 'Open a part of it, or copy its text and paste it here.',
  }),
  'article-file-unfinished': () => ({
    what: 'Reading this file broke off: it is damaged inside, or needs more memory than the browser gives.',
    next: 'Save it again in the program it comes from, or copy its text and paste it here.',
  }),
  'address-invalid': () => ({
    what: 'This is not the address of a page on the web.',
    next: 'Copy it from the browser’s address bar: it begins with https://.',
  }),
  'address-refused': () => ({
    what: 'This address is not on the public internet, so it is not asked.',
    next: 'Open the page in the browser, select all of it, copy it, and paste it here.',
  }),
  'address-unreachable': () => ({
    what: 'The page could not be reached.',
    next: 'Check the address and the connection, or open the page in the browser, copy it, and paste it here.',
  }),
  'address-busy': () => ({
    what: 'Too many pages were asked for in a short time.',
    next: 'Wait a minute, then try again.',
  }),
  'address-needs-server': () => ({
    what: 'This copy of the app is served as plain files and cannot fetch pages.',
    next: 'Open the page in the browser, select all of it, copy it, and paste it here.',
  }),
  'address-too-slow': ({ limitSeconds }) => ({
    what: `The page did not come within ${limitSeconds} seconds.`,
    next: 'Try again later, or open the page in the browser, copy it, and paste it here.',
  }),
  'address-too-large': ({ limitBytes }) => ({
    what: `The page is larger than ${formatBytes('en', limitBytes)}.`,
    next: 'Open it in the browser, copy the article alone, and paste it here.',
  }),
  'address-not-article': ({ mediaType }) => ({
    what: `What is at this address is no article${mediaType === '' ? '' : ` (${mediaType})`}.`,
    next: 'Check the address: a page, a PDF, a text, a Word file or an e-book can be read.',
  }),
  'address-status': ({ status }) => ({
    what: `The site refused the page (${status}).`,
    next: 'Open the page in the browser, where you may be logged in, copy it, and paste it here.',
  }),
  'address-redirects': ({ limit }) => ({
    what: `The address leads on to others more than ${limit} times.`,
    next: 'Open the page in the browser and copy the address that it has there.',
  }),
  'importer-missing': () => ({
    what: 'The part of the app that reads documents could not be loaded.',
    next: 'Check the connection and try again, or paste the text here.',
  }),
} satisfies Partial<FailureMessages>;
