import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinHardLines } from '@/lib/import/lines/join-hard-lines';
import { splitSentences } from '@/lib/text/segment';

/** Breaks each line of a text as mail programs do. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');
}

const paragraphs = [
  'La réunion de jeudi a duré quatre heures. Le maire y a présenté le budget de la digue, qui dépasse de deux millions ce que le conseil avait voté au printemps. Personne n’a applaudi.',
  'Les riverains, venus en nombre, ont demandé que l’on commence par la chaussée du Sillon. Elle s’affaisse depuis cinq ans. Un pêcheur a rappelé que la marée de mars avait emporté la moitié du quai, et que rien n’avait été réparé.',
  '« Nous attendrons encore », a conclu une commerçante.',
  'Le préfet, lui, n’a rien promis. Il a dit qu’il étudierait le dossier avec attention, ce qui, dans la région, veut dire qu’il le refermera. Les élus de l’opposition ont quitté la salle avant la fin.',
];
const sentenceCount = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + splitSentences(line.trim()).length, 0);

describe('lines that were broken to a width', () => {
  it.each([40, 60, 72, 78, 100])('of %d columns are joined, blank lines between', (width) => {
    const text = paragraphs.join('\n\n');
    expect(joinHardLines(wrap(text, width)).text).toBe(text);
  });

  it.each([60, 72, 78])('of %d columns are joined, no blank lines between', (width) => {
    const text = paragraphs.join('\n');
    expect(joinHardLines(wrap(text, width)).text).toBe(text);
  });

  it('are as many sentences as they were before', () => {
    const text = paragraphs.join('\n\n');
    const broken = wrap(text, 60);
    expect(sentenceCount(broken)).toBeGreaterThan(1.5 * sentenceCount(text));
    expect(sentenceCount(joinHardLines(broken).text)).toBe(sentenceCount(text));
  });

  it('of the built-in article are joined to it again', () => {
    const article = readFileSync('public/articles/haut-karabakh.txt', 'utf8').trim();
    const broken = wrap(article.replaceAll('\n', '\n\n'), 72);
    // Its own double spaces are no line ends.
    const once = (text: string) => text.replace(/ +/g, ' ').trim();
    expect(once(joinHardLines(broken).text.replaceAll('\n\n', '\n'))).toBe(once(article));
  });

  it('of a mail that answers lose their marks', () => {
    const broken = wrap(paragraphs.join('\n\n'), 70);
    const quoted = broken.replace(/^/gm, '> ');
    expect(joinHardLines(quoted).text.trim()).toBe(paragraphs.join('\n\n'));
  });

  it('are joined at other line ends too', () => {
    const broken = wrap(paragraphs[1] ?? '', 60);
    for (const end of ['\r\n', '\r', '\u0085', '\u2028']) {
      expect(joinHardLines(broken.replaceAll('\n', end)).text).toBe(paragraphs[1]);
    }
  });
});

describe('words that were broken with a hyphen', () => {
  const around = (lines: string) =>
    `Une première ligne qui a bien la largeur voulue\n${lines}\nUne dernière ligne qui a la largeur voulue aussi\nvoilà.`;

  it.each([
    ['et puis il a fini par se tourner vers l’uni-\nversité', 'l’université'],
    ['et puis il a fini par dire que ce serait peut-\nêtre mieux', 'peut-être'],
    ['et puis il a fini par se taire, comme le dit-\nil souvent', 'dit-il'],
    ['et puis il a fini par aller jusqu’au bout Saint-\nMalo dormait', 'Saint-Malo'],
    ['et puis il a fini par passer tout entier au-\ndessus du mur', 'au-dessus'],
    ['et puis il a fini par ne plus vouloir au-\ntoriser cela', 'autoriser'],
    ['porte-clé, un mot connu, il a posé son porte-\nclé', 'porte-clé'],
    ['chefferie, puis il a de nouveau parlé de chef-\nferie', 'chefferie'],
  ])('are mended: %j', (lines, word) => {
    const { text } = joinHardLines(around(lines));
    const [, joined] = text.split('voulue ');
    expect(joined ?? text).toContain(word);
  });
});

describe('lines that are as they should be', () => {
  it.each([
    [
      'a poem',
      'Les sanglots longs\nDes violons\nDe l’automne\nBlessent mon cœur\nD’une langueur\nMonotone.',
    ],
    ['a list', 'pain\nbeurre\nfromage de chèvre\npommes de terre nouvelles\nvin'],
    ['a paragraph a line', paragraphs.join('\n')],
    ['one line', 'Il pleut.'],
    ['nothing', ''],
    [
      'headings and short lines',
      'Le temps\nIl pleut sur toute la moitié nord du pays ce matin\nLa mer\nElle est calme de Dunkerque jusqu’à la pointe du Raz\nLe vent\nIl tourne.',
    ],
  ])('are kept: %s', (_, text) => {
    expect(joinHardLines(text)).toEqual({ text, joined: 0, leftOut: 0 });
  });

  it('keep the turns of a dialogue apart', () => {
    const text =
      '— Vous partez déjà, alors que la nuit n’est pas encore tombée sur\nle port ?\n— Il le faut bien, car le dernier bateau n’attend personne, et la\nmer se lève.\n— Revenez au moins pour la fête du port, où toute la famille vous\nattendra comme l’an dernier.\n— Je ne promets rien, car vous savez bien ce que valent mes promesses\nde marin.';
    expect(joinHardLines(text).text.split('\n')).toHaveLength(4);
  });
});

describe('what a site puts around an article', () => {
  it('is left out at the ends of a pasted text', () => {
    const text =
      'Partager\nIl pleut sur la ville depuis une semaine entière.\nSource\nComment (0)\n';
    expect(joinHardLines(text)).toEqual({
      text: 'Il pleut sur la ville depuis une semaine entière.',
      joined: 0,
      leftOut: 3,
    });
  });
});

describe('whatever the text is', () => {
  it('no word of it is lost', () => {
    const word = fc.constantFrom('la', 'mer', 'monte', 'l’uni-', 'Saint-', '—', '•', '1.', 'é');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), { maxLength: 200 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, (given) => {
        const letters = (of: string) => of.replace(/[\s-]/g, '');
        expect(letters(joinHardLines(given).text)).toBe(letters(given));
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});
