import { formatNumber } from './quantity';

const number = (value: number) => formatNumber('en', value);
const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;
const percent = (share: number) => `${number(Math.round(share * 100))} %`;

/** The English words of the interface about the library. */
export const englishLibrary = {
  library: {
    title: 'Library',
    open: 'Library',
    back: 'Back to reading',
    about: 'All articles that were opened in this browser. They stay on this device.',
    loading: 'Opening the library',
    empty: 'There is no article yet.',
    noneFound: 'No article has these words.',
    noneDeleted: 'Nothing has been deleted in the last 30 days.',
    count: (count: number) => counted(count, 'article', 'articles'),
    search: 'Search titles, French and English',
    searching: 'Searching',
    matches: (count: number) => counted(count, 'place', 'places'),
    sort: 'Order',
    orders: {
      opened: 'Last opened',
      added: 'Last added',
      title: 'Title',
      date: 'Date',
      words: 'Length',
      translated: 'Share translated',
    },
    tags: 'Tags',
    allTags: 'All',
    shown: 'Show',
    kept: 'Articles',
    deleted: 'Deleted',
    deletedLast: (count: number) => `${counted(count, 'article', 'articles')} deleted.`,
    words: (count: number) => counted(count, 'word', 'words'),
    translated: (share: number) => `${percent(share)} translated`,
    edited: (share: number) => `${percent(share)} edited by hand`,
    stopped: (sentence: number, total: number) =>
      `stopped at sentence ${number(sentence)} of ${number(total)}`,
    notStarted: 'at the beginning',
    details: (title: string) => `Details of “${title}”`,
    detailsTitle: 'Details',
    byline: 'Author',
    source: 'Source',
    date: 'Date',
    tagsWritten: 'Tags, with commas between',
    save: 'Save',
    remove: (title: string) => `Delete “${title}”`,
    restore: (title: string) => `Restore “${title}”`,
    removeForGood: (title: string) => `Delete “${title}” for good`,
    forGood: 'Delete for good',
    forGoodAsk: 'The article, your edits in it and your decisions go from this device for ever.',
    restoreShort: 'Restore',
    more: 'Show more',
  },
};
