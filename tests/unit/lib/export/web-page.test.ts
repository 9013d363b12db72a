import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeWebPage } from '@/lib/export/web-page';
import { bothLanguages, englishAlone, everyBlock, structuredDocument, withTerm } from './documents';

type Node = DefaultTreeAdapterTypes.Node;

/** The elements of a page in order, each with its text; throws at the first error of conformance. */
function elementsOf(html: string): readonly (readonly [name: string, text: string])[] {
  const document = parse(html, {
    onParseError: ({ code, startLine }) => {
      throw new Error(`${code} in line ${startLine}`);
    },
  });
  const elements: (readonly [string, string])[] = [];
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push([node.tagName, textOf(node)]);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return elements;
}

const textsOf = (html: string, name: string) =>
  elementsOf(html).flatMap(([element, text]) => (element === name ? [text] : []));

describe('an exported web page', () => {
  it('has headings, lists, quotations and tables as what they are', () => {
    const html = writeWebPage(everyBlock, englishAlone);
    expect(textsOf(html, 'h1')).toEqual(['The sea']);
    expect(textsOf(html, 'h2')).toEqual(['The tides']);
    expect(textsOf(html, 'li')).toEqual(['HighSpring', 'Spring', 'Low']);
    expect(textsOf(html, 'ol')).toEqual(['Spring']);
    expect(textsOf(html, 'blockquote')).toEqual(['“O waves”']);
    expect(textsOf(html, 'tr')).toEqual(['HarbourTime', 'Brest9:05']);
  });

  it('has French and English side by side, each in its language', () => {
    const html = writeWebPage(everyBlock, bothLanguages);
    expect(textsOf(html, 'h2')).toEqual(['Les marées', 'The tides']);
    expect(html.match(/<div lang="fr">/g)).toHaveLength(
      html.match(/<div lang="en">/g)?.length ?? 0,
    );
  });

  it('shows markup as the text it is, and has no script', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;"';
    const html = writeWebPage(
      { ...structuredDocument([{ kind: 'paragraph' }, hostile, hostile]), title: hostile },
      bothLanguages,
    );
    const names = new Set(elementsOf(html).map(([name]) => name));
    expect(names).not.toContain('script');
    expect(names).not.toContain('img');
    expect(textsOf(html, 'p')).toEqual([hostile, hostile]);
    expect(textsOf(html, 'title')).toEqual([hostile]);
  });

  it('lists terms with their definitions and the notice where they are wanted', () => {
    const html = writeWebPage(withTerm, { ...englishAlone, hasTerms: true, hasNotice: true });
    expect(textsOf(html, 'dt')).toEqual(['corridor de Lachin']);
    expect(textsOf(html, 'dd')).toEqual(['Lachin corridor. The only road & link.']);
    expect(textsOf(html, 'p')[0]).toMatch(/made by a machine/);
  });
});
