import { counted, number } from './counting';

/** The English words of the interface about opening an article. */
export const englishArticle = {
  open: 'Open an article',
  openShort: 'Open',
  description: 'A French text. It stays on this device.',
  title: 'Title',
  titleOptional: 'Title (optional)',
  paste: 'Paste the text here',
  file: 'Or choose a file',
  fileKinds: 'Text, Word, OpenDocument, PDF, web page, e-book, Markdown, subtitles.',
  encodingGuessed: (encoding: string) =>
    `The file does not say how its letters are written; ${encoding} fits best. Check the accents.`,
  timesLeftOut: (cues: number) =>
    `Times left out of ${number(cues)} ${cues === 1 ? 'subtitle' : 'subtitles'}; sentences joined.`,
  address: 'Or give an address',
  fetchPage: 'Fetch',
  addressNote:
    'This one step asks the network: your own server fetches the page. The site sees that it was fetched, and nothing else.',
  fromBrowser: 'Bring pages from the browser, without a fetch',
  bookmarkNote:
    'Drag this to the bookmarks bar, or copy its address into a new bookmark. Click it on any page, and the page comes here as you see it, behind the login too. It stays in the browser.',
  bookmark: 'Read in Vis-à-vis',
  copyBookmark: 'Copy its address',
  bookmarkCopied: 'Copied.',
  shareNote:
    'Where Vis-à-vis is installed as an app, it stands in the share menu of other apps too, for texts and links.',
  pageTooLarge:
    'This page is too large for Vis-à-vis to take this way. Select the article, copy it, and paste it there.',
  drop: 'Drop the file to read it',
  reading: 'Reading the document…',
  preview: 'What will be opened',
  editAsText: 'Edit as plain text',
  moreLines: (lines: number) => `and ${number(lines)} more paragraphs`,
  joinLines: 'Join broken lines, leave out what a site puts around the article',
  encoding: 'Letters read as',
  chapters: (chosen: number, all: number) => `Chapters: ${number(chosen)} of ${number(all)}`,
  chapterWords: (words: number, limit: number) =>
    `${number(words)} words (an article has up to ${number(limit)})`,
  chapterUntitled: (place: number) => `Part ${number(place)}`,
  allChapters: 'All chapters',
  noChapter: 'No chapter',
  words: (count: number) => counted(count, 'word', 'words'),
  linesJoined: (lines: number) =>
    `${number(lines)} broken ${lines === 1 ? 'line' : 'lines'} joined to whole paragraphs.`,
  surroundingsLeftOut: (lines: number) =>
    `${number(lines)} ${lines === 1 ? 'line' : 'lines'} of the site around the article left out.`,
  marginsLeftOut: (lines: number) =>
    `${number(lines)} page ${lines === 1 ? 'head or number' : 'heads and numbers'} left out.`,
  notFrench: (language: string) =>
    `This text seems to be in ${language}, and not in French: it is left as it stands.`,
  foreignPassages: (passages: number, languages: string) =>
    passages === 1
      ? `A passage in ${languages} is left as it stands.`
      : `${number(passages)} passages in ${languages} are left as they stand.`,
  leaveForeign: 'Leave what is not French as it stands',
  leftStanding: ', left as it stands',
  standing: (language: string) => `${language}, left as it stands`,
  read: 'Read this article',
  builtIn: 'Back to the built-in article',
  untitled: 'Untitled article',
};
