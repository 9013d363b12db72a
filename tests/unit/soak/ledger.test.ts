import { describe, expect, it } from 'vitest';
import { createLedger } from '@/tests/soak/ledger';

const found = (value: string) => new Map([['a', value]]);

describe('the ledger of what the reader is owed', () => {
  it('misses what was shown as saved, and takes what was asked for since', () => {
    const ledger = createLedger();
    ledger.ask('a', 'one');
    ledger.shownAsSaved();
    ledger.ask('a', 'two');
    expect(ledger.lost(found('one'))).toEqual([]);
    expect(ledger.lost(found('two'))).toEqual([]);
    expect(ledger.lost(new Map())).toEqual([{ record: 'a', saved: 'one', found: null }]);
  });

  it('takes what comes back late, until something newer is saved', () => {
    const ledger = createLedger();
    ledger.ask('a', 'one');
    ledger.shownAsSaved();
    ledger.ask('a', 'two');
    ledger.goOnFrom(found('one'));
    expect(ledger.lost(found('two'))).toEqual([]);
    ledger.ask('a', 'three');
    ledger.shownAsSaved();
    expect(ledger.lost(found('two'))).toHaveLength(1);
  });

  it('misses what is older than what was found after a restart', () => {
    const ledger = createLedger();
    ledger.ask('a', 'one');
    ledger.ask('a', 'two');
    ledger.goOnFrom(found('two'));
    expect(ledger.lost(found('one'))).toHaveLength(1);
  });
});
