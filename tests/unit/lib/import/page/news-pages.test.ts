import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/import/page/read-page';

const first =
  'Les digues du port ont tenu toute la nuit, malgré une marée de coefficient 110 et un vent de sud-ouest qui a soufflé jusqu’à cent kilomètres à l’heure, selon la préfecture.';
const second =
  'Au matin, les services de la ville ont compté trois toits arrachés et une dizaine d’arbres couchés, mais aucun blessé, ce dont le maire s’est félicité devant les journalistes réunis sur le quai.';
const body = `<p>${first}</p><h2>Un bilan léger</h2><p>${second}</p>`;
const expected = ['Les digues ont tenu', first, 'Un bilan léger', second];

const title = '<title>Les digues ont tenu | Le Phare</title>';
const linked = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'Les digues ont tenu',
      author: [{ '@type': 'Person', name: 'Anne Martin' }],
      datePublished: '2024-03-05T07:30:00+01:00',
    },
  ],
})}</script>`;
const meta =
  '<meta name="author" content="Anne Martin"><meta property="article:published_time" content="2024-03-05T06:30:00Z"><meta property="og:title" content="Les digues ont tenu"><meta property="og:site_name" content="Le Phare">';
const menu =
  '<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const cookies =
  '<div id="didomi-host" class="cookie-notice"><p>Nous et nos partenaires utilisons des cookies pour mesurer l’audience.</p><button>Tout accepter</button></div>';
const foot = '<footer><p>Mentions légales</p><p>© Le Phare 2024</p><a href="/cgu">CGU</a></footer>';
const others =
  '<aside><h3>Les plus lus</h3><ul><li><a href="/a">Un chien sauve son maître</a></li><li><a href="/b">Météo de demain</a></li></ul></aside>';

/** The shapes in which sites serve an article: how it is marked, and what they put around it. */
const pages: readonly (readonly [string, string])[] = [
  [
    'an article element',
    `<head>${title}${linked}</head><body>${menu}<main><article><h1>Les digues ont tenu</h1>${body}</article>${others}</main>${foot}</body>`,
  ],
  [
    'facts in meta elements',
    `<head>${title}${meta}</head><body>${cookies}${menu}<article><h1>Les digues ont tenu</h1>${body}</article>${foot}</body>`,
  ],
  [
    'divs with classes alone',
    `<head>${title}${meta}</head><body><div class="navbar">Accueil Monde Sport</div><div class="post"><h1 class="post-title">Les digues ont tenu</h1><div class="post-content">${body}</div></div><div class="sidebar">${others}</div><div class="footer">© Le Phare</div></body>`,
  ],
  [
    'a byline and a date in the text',
    `<head>${title}</head><body>${menu}<article><h1>Les digues ont tenu</h1><p class="byline">Par Anne Martin</p><p><time datetime="2024-03-05">Publié le 5 mars 2024 à 7 h 30</time></p>${body}</article>${foot}</body>`,
  ],
  [
    'links to share and to other articles between paragraphs',
    `<head>${title}${linked}</head><body><article><h1>Les digues ont tenu</h1><div class="share-tools"><a href="#">Facebook</a><a href="#">Partager</a></div><p>${first}</p><p>À lire aussi : Le port de pêche se vide</p><h2>Un bilan léger</h2><p>${second}</p><p>Publicité</p></article>${foot}</body>`,
  ],
  [
    'comments below',
    `<head>${title}${linked}</head><body>${menu}<article><h1>Les digues ont tenu</h1>${body}</article><section id="comments"><h2>Commentaires (2)</h2><p>Bravo aux équipes de la ville, qui ont veillé toute la nuit.</p></section>${foot}</body>`,
  ],
  [
    'a paywall and a newsletter',
    `<head>${title}${linked}</head><body>${menu}<article><h1>Les digues ont tenu</h1>${body}<div class="paywall"><p>Cet article est réservé aux abonnés.</p></div><div class="newsletter-box"><p>Recevez notre newsletter chaque matin dans votre boîte mail.</p></div></article>${foot}</body>`,
  ],
  [
    'text that style sheets hide',
    `<head>${title}${linked}<style>.seo{display:none}</style></head><body><article><h1>Les digues ont tenu</h1><p class="seo">digue port tempête pas cher</p>${body}<p style="position:absolute;left:-9999px">Texte caché pour les robots</p><p hidden>Brouillon</p></article></body>`,
  ],
  [
    'lines below the last sentence',
    `<head>${title}${linked}</head><body>${menu}<div class="entry-content"><h1>Les digues ont tenu</h1>${body}<p>Source</p><p>Comment (0)</p></div>${foot}</body>`,
  ],
  [
    'tables that lay the page out',
    `<head>${title}${meta}</head><body><table><tr><td colspan="2"><a href="/">Accueil</a> <a href="/monde">Monde</a></td></tr><tr><td><h1>Les digues ont tenu</h1>${body}</td></tr></table></body>`,
  ],
  [
    'scripts and handlers in the text',
    `<head>${title}${linked}<script>document.title="x"</script></head><body>${menu}<article onclick="alert(1)"><h1>Les digues ont tenu</h1><img src=x onerror="alert(1)"><svg onload="alert(1)"><text>SVG</text></svg>${body}<iframe src="javascript:alert(1)">cadre</iframe><template><p>modèle</p></template></article></body>`,
  ],
];

describe('the article of a page', () => {
  it.each(pages)('with %s', (_, html) => {
    const page = readPage(`<!DOCTYPE html><html lang="fr">${html}</html>`, 'https://phare.fr/a');
    const lines = page?.lines.map(({ text }) => text) ?? [];
    expect(lines.filter((line) => !/^Accueil/.test(line))).toEqual(expected);
    expect(page?.title).toBe('Les digues ont tenu');
    expect(page?.lines[0]?.block).toEqual({ kind: 'heading', level: 1 });
    expect(page?.provenance.byline).toBe('Anne Martin');
    expect(page?.provenance.date).toBe('2024-03-05');
  });
});

describe('what is in a page', () => {
  it.each([
    ['javascript:alert(1)', []],
    ['JaVa\tScript:alert(1)', []],
    ['data:text/html,x', []],
    ['/mer', ['https://phare.fr/mer']],
  ])('links to %s where that is a page', (address, addresses) => {
    const page = readPage(`<p>La <a href="${address}">mer</a>.`, 'https://phare.fr/a');
    const found = page?.lines[0]?.inlines.flatMap(({ style }) =>
      style.kind === 'link' ? [style.address] : [],
    );
    expect(found).toEqual(addresses);
  });

  it('keeps the place of cells under cells that reach down', () => {
    const page = readPage(
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      null,
    );
    expect(page?.lines.map(({ block }) => block)).toEqual([
      { kind: 'table-cell', row: 1, column: 1 },
      { kind: 'table-cell', row: 1, column: 2 },
      { kind: 'table-cell', row: 2, column: 2 },
    ]);
  });
});
