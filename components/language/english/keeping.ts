import { bytes, counted, number } from './counting';

const records = (count: number) => counted(count, 'record', 'records');

/** What the interface says of how the reader's work is kept. */
export const englishKeeping = {
  notKept: {
    'storage-unavailable':
      'Nothing is kept: this browser gives the page no storage. Edits last until it is closed.',
    'storage-full':
      'Nothing more is kept: the browser’s storage is full. Free some space to go on.',
    'storage-slow':
      'Nothing is kept yet: the browser’s storage does not answer. What you do is kept as soon as it does.',
    'storage-blocked':
      'Nothing is kept yet: another tab with an earlier version of this app holds the storage. Close it, and this page goes on by itself.',
    'storage-newer':
      'Nothing more is kept: a newer version of this app has been opened in this browser. Load this page again.',
  },

  keeping: {
    saving: 'Saving',
    saved: 'Saved',
    notSaved: 'Not saved',
    twoCopies: 'All you did is on this device’s disk, in two copies.',
    oneCopy:
      'All you did is on this device’s disk, in one copy: this browser has no place for a second.',
    restored: (count: number) =>
      `The browser had lost ${records(count)} of what you made. They are back, from the second copy.`,
    unreadable: (count: number) =>
      `${records(count)} could not be read. They were set aside; everything else is open.`,
    saveUnreadable: 'Save them as a file',
    dismiss: 'Dismiss',
  },

  draft: {
    sign: 'Draft',
    goOnWith: (id: string) => `Go on with the draft of sentence ${id}`,
    fromBefore: 'A draft from before.',
    throwAway: 'Throw the draft away',
    unsaved: 'Draft, not saved.',
  },

  changedElsewhere: {
    what: 'Changed in another tab meanwhile. It says now:',
    keepMine: 'Save mine over it',
    takeOther: 'Leave it so',
    undoStopped:
      'What this step did was changed in another tab since, and was left as it is. Undo again to take back the step before.',
  },

  requests: {
    open: 'Show every request',
    title: 'Requests of this visit',
    description: 'All that this app has asked of the network since it was opened, in any tab.',
    counting: 'Asking the page and its workers',
    askAgain: 'Ask again',
    toOthers: (elsewhere: number, all: number) =>
      `${number(elsewhere)} of ${number(all)} requests went to another site.`,
    came: (size: number) => `${bytes(size)} came over the network.`,
    tryOffline:
      'Try it offline: switch the network off and load the page again. Reading, translating and editing go on.',
    purpose: 'What for',
    address: 'Address',
    size: 'Size',
    fromHere: 'from this device',
    purposes: {
      page: 'A page of the app',
      code: 'The app’s code',
      engine: 'The translator’s code',
      model: 'The translator’s model',
      words: 'The lexicon',
      article: 'The built-in article',
      offline: 'Use without a network',
      import: 'An address that you opened',
      hub: 'The larger model that you chose',
      other: 'A small file of the app',
      elsewhere: 'Nothing of the app',
    },
  },

  update: {
    ready: 'A new version of the app is ready.',
    reload: 'Reload when you are ready',
  },

  storage: {
    title: 'Kept on this device',
    used: (used: number, quota: number) =>
      `${bytes(used)} of the ${bytes(quota)} that the browser grants`,
    unknown: 'The browser does not say how much.',
    persisted: 'The browser keeps it until you delete it.',
    notPersisted: 'The browser may delete it when the disk is nearly full.',
    counts: {
      'post-edits': 'Sentences edited by hand',
      decisions: 'Decisions about terms',
      'field-edits': 'Edits of entries',
      entries: 'Own entries',
      glossaries: 'Glossaries',
      translations: 'Sentences of the machine',
    },
  },
};
