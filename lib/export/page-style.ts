/**
 * The style of an exported page, on paper too: light whatever the theme, two columns on A4, paragraphs kept
 * whole where possible.
 */
export const pageStyle = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a;
  font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; hyphens: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; hyphens: manual; break-after: avoid; }
.notice, .caption, .footnote { color: #555; font-size: 0.9em; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.pair > div > :first-child { margin-top: 0; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #ccc; }
table { border-collapse: collapse; }
td { border: 1px solid #ccc; padding: 0.25em 0.5em; vertical-align: top; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 18mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  p, li, blockquote { orphans: 3; widows: 3; }
  .pair { break-inside: avoid; }
}
`.trim();
