import type { DocumentLine } from '@/lib/document/compose-text';
import { inlinesWithin } from '@/lib/document/inline';

/**
 * What sites put around an article, each a line of its own: `Comment (0)`, `Partager sur Facebook`, `Lire
 * aussi : …`, `Publicité`. Only what is no sentence of an article.
 */
const surroundings: readonly RegExp[] = [
  /^(?:source|sources|tags?|mots[- ]clés|share|partage[rz]?|imprimer|print|envoyer|copier le lien|enregistrer|sauvegarder|suivre|menu|accueil|publicité|annonce|advertisement|contenu sponsorisé|la suite après cette publicité|sur le même sujet|à lire aussi|lire aussi|voir aussi|les plus lus|nos newsletters|newsletter|aller au contenu|se connecter|s[’']abonner|réagir|signaler une erreur|retour en haut)\s*:?$/iu,
  /^\(?\d*\)?\s*(?:comments?|commentaires?|réactions?|avis)\s*(?:\(\s*\d*\s*\)|:?\s*\d+)?$/iu,
  /^(?:aucun|pas (?:encore )?de|laisse[rz] un|ajoute[rz] un|poste[rz] un|écrire un)\s+commentaires?.{0,40}$/iu,
  /^(?:partage[rz]|suivez|retrouvez|rejoignez)[- ](?:nous |cet article |l[’']article )?(?:sur|par|via)\s+(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|e-?mail|courriel|nos réseaux).{0,60}$/iu,
  /^(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|messenger|e-?mail|courriel|pinterest|copier)$/iu,
  /^(?:lire aussi|à lire aussi|à lire également|voir aussi|sur le même sujet|regarder aussi|écouter aussi)\s*[:|►▶→-].{1,200}$/iu,
  /^(?:inscrivez-vous|abonnez-vous|je m[’']abonne|recevez)\b.{0,140}(?:newsletter|lettre d[’']information|abonn|gratuit|boîte|mail).{0,80}$/iu,
  /^(?:cet article est|la suite est|contenu) réservée? aux abonnés\.?$/iu,
  /^(?:tout accepter|tout refuser|accepter|refuser|personnaliser|gérer mes choix|continuer sans accepter|paramétrer les cookies)(?:\s.{0,30})?$/iu,
  /^(?:nous|ce site|notre site|le site)\b.{0,80}\bcookies?\b.{0,300}$/iu,
];

/**
 * `(Source : Turquie) |`, `Photo : AFP |`: who a picture is from, with the bar that a site puts between its parts.
 * It is a line of its own, or follows a sentence. Without a bar it is the article's.
 */
const credit =
  /(?:^|(?<=[.!?…»”")\]]\s))\(?(?:sources?|crédits?(?:[ -]photos?)?|photos?|images?|illustrations?|©)(?:\s*:|(?<=©))\s*[^()|]{1,60}\)?\s*\|+\s*$/iu;

/** A paragraph is looked at if it is about as short as what sites put around it. */
const LONGEST_SURROUNDING = 320;

/** A line of a site around an article, and not of the article. */
export const isSurrounding = (line: string): boolean => {
  const text = line.trim();
  if (text.length > LONGEST_SURROUNDING) return false;
  return (
    /^\|+$/.test(text) || text.search(credit) === 0 || surroundings.some((each) => each.test(text))
  );
};

/** The lines without those of the site, wherever they stand: between paragraphs too. Titles stay. */
export const leaveOutSurroundings = (lines: readonly DocumentLine[]): readonly DocumentLine[] =>
  lines
    .filter(
      ({ block, text }) => (block.kind === 'heading' && block.level === 1) || !isSurrounding(text),
    )
    .map(withoutCredit);

function withoutCredit(line: DocumentLine): DocumentLine {
  const start = line.text.search(credit);
  if (start <= 0) return line;
  const { foreign = [], ...rest } = line;
  const text = line.text.slice(0, start).trimEnd();
  const left = foreign.flatMap(({ span, language }) => {
    const end = Math.min(span.end, text.length);
    return span.start < end ? [{ span: { start: span.start, end }, language }] : [];
  });
  return {
    ...rest,
    text,
    inlines: inlinesWithin(line.inlines, { start: 0, end: text.length }),
    ...(left.length === 0 ? {} : { foreign: left }),
  };
}
