import { describe, expect, it } from 'vitest';
import { tokenise13a } from '@/bench/quality/tokenise-13a';

describe('tokenise13a', () => {
  // As sacrebleu 2.6.0 has them.
  it.each([
    ['He left on Monday, 3.5 per cent.', 'He left on Monday , 3.5 per cent .'],
    [`He didn't say "no" — 'never'.`, `He didn't say " no " — 'never' .`],
    ['Of 1994-1995, the cease-fire: 2,000.', 'Of 1994 - 1995 , the cease-fire : 2,000 .'],
    ['It rains &amp; pours in D.C.', 'It rains & pours in D . C .'],
    ['', ''],
  ])('cuts %j', (line, tokens) => {
    expect(tokenise13a(line).join(' ')).toBe(tokens);
  });
});
