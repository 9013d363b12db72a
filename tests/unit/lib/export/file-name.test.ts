import { describe, expect, it } from 'vitest';
import { exportFileName } from '@/lib/export/file-name';

describe('the name of an exported file', () => {
  it.each([
    ['Haut-Karabakh', 'haut-karabakh.en.txt'],
    ['L’été à Erevan : « la paix » ?', 'l-ete-a-erevan-la-paix.en.txt'],
    ['../../etc/passwd', 'etc-passwd.en.txt'],
    ['', 'article.en.txt'],
    ['\ud83d\ude00 \u202e', 'article.en.txt'],
    ['CON', 'article-con.en.txt'],
    ['Հայաստան', 'հայաստան.en.txt'],
    [`Un ${'très '.repeat(30)}long titre`, `un${'-tres'.repeat(11)}.en.txt`],
    ['x'.repeat(300), 'article.en.txt'],
  ])('%s', (title, name) => {
    expect(exportFileName(title, 'english', 'txt')).toBe(name);
  });

  it('tells the languages', () => {
    expect(exportFileName('Haut-Karabakh', 'both', 'md')).toBe('haut-karabakh.fr-en.md');
  });
});
