/** Scores by sacrebleu 2.6.0, `corpus_bleu` and `corpus_chrf` of each pair by itself. */
export const scoredPairs = [
  {
    output: 'The army said on Monday, 3.5 per cent of the men had left.',
    reference: 'On Monday the army said that 3.5% of the soldiers had left.',
    bleu: 15.310245441182436,
    chrf: 47.72409664544096,
  },
  {
    output: `He didn't say "no" — he said 'never'.`,
    reference: 'He did not say "no"; he said "never".',
    bleu: 22.825471031091595,
    chrf: 53.75971304132224,
  },
  {
    output: 'The cease-fire of 1994-1995 held until 2,000 soldiers came.',
    reference: 'The ceasefire of 1994-95 lasted until 2,000 soldiers arrived.',
    bleu: 22.781556051062047,
    chrf: 63.14083434401378,
  },
  { output: 'No.', reference: 'No.', bleu: 0, chrf: 100 },
  {
    output: 'It rains &amp; pours in Washington, D.C.',
    reference: 'It is raining & pouring in Washington, D.C.',
    bleu: 55.487266051115746,
    chrf: 55.652914930161934,
  },
  {
    output: "L'été 🌞 in Genève",
    reference: 'The summer 🌞 in Genève',
    bleu: 46.30777161991026,
    chrf: 43.45514599544265,
  },
] as const;
