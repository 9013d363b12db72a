import { type Preference, readPreference, writePreference } from './preference';

const names: readonly Preference[] = ['language', 'theme', 'look'];

/** All choices that were made in this browser, to be taken to another one. */
export const browserPreferences = {
  /** By name; what was never chosen is not there. */
  read(): Readonly<Record<string, string>> {
    const chosen = names.map((name) => [name, readPreference(name)] as const);
    return Object.fromEntries(
      chosen.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    );
  },

  /** Names and values that the app does not know are passed over, here or when they are read. */
  async write(values: Readonly<Record<string, string>>): Promise<void> {
    for (const name of names) {
      const value = values[name];
      if (value !== undefined && isCookieValue.test(value)) await writePreference(name, value);
    }
  },
};

/** What the app writes: short words and numbers, with stops between. */
const isCookieValue = /^[\w.-]{1,100}$/;
