/** What the reader is owed: for each record what was shown as saved last, and what was asked for since. */
export interface Ledger {
  /** The reader asks for a value; null takes the record away. */
  ask(record: string, value: string | null): void;
  /** All that was asked for is shown as saved. */
  shownAsSaved(): void;
  /** After a restart: the records that have neither what was shown as saved nor something later. */
  lost(found: ReadonlyMap<string, string>): readonly Loss[];
  /** Goes on from what is there now. */
  goOnFrom(found: ReadonlyMap<string, string>): void;
  readonly savedCount: number;
}

export interface Loss {
  readonly record: string;
  readonly saved: string | null;
  readonly found: string | null;
}

interface Account {
  readonly saved: string | null;
  readonly asked: readonly (string | null)[];
  /**
   * Asked for before a restart, never shown as saved, and later than what was found: the second copy may
   * have it, and brings it back some moments after the page is there.
   */
  readonly late: readonly (string | null)[];
}

export function createLedger(): Ledger {
  const accounts = new Map<string, Account>();
  let savedCount = 0;
  return {
    ask(record, value) {
      const { saved = null, asked = [], late = [] } = accounts.get(record) ?? {};
      accounts.set(record, { saved, asked: [...asked, value], late });
    },

    shownAsSaved() {
      for (const [record, { asked }] of accounts) {
        const last = asked.at(-1);
        if (last === undefined) continue;
        savedCount += 1;
        accounts.set(record, { saved: last, asked: [], late: [] });
      }
    },

    lost: (found) =>
      [...accounts].flatMap(([record, { saved, asked, late }]) => {
        const value = found.get(record) ?? null;
        return value === saved || asked.includes(value) || late.includes(value)
          ? []
          : [{ record, saved, found: value }];
      }),

    goOnFrom(found) {
      for (const [record, { saved, asked, late }] of accounts) {
        const value = found.get(record) ?? null;
        const open = [...late, ...asked];
        const later = value === saved ? open : open.slice(open.lastIndexOf(value) + 1);
        accounts.set(record, { saved: value, asked: [], late: later });
      }
    },

    get savedCount() {
      return savedCount;
    },
  };
}
