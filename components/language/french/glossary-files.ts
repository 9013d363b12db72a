import type { GlossaryFormat } from '@/glossary/export/formats';
import type { LeaveReason } from '@/glossary/export/left-out';
import type { RefusalReason } from '@/glossary/import/concept/concept';
import type { ColumnRole } from '@/glossary/import/table/column-roles';
import type { MergeRule } from '@/glossary/merge/plan-import';
import type { GlossaryFileMessages } from '../english/glossary-files';
import { counted, number, plural } from './counting';

const entries = (count: number) => counted(count, 'entrée', 'entrées');

const roles: Record<ColumnRole, string> = {
  french: 'Français',
  frenchVariants: 'Autres graphies françaises',
  english: 'Anglais',
  englishVariants: 'Autre anglais admis',
  forbiddenEnglish: 'Anglais à ne pas employer',
  definition: 'Définition',
  note: 'Remarque',
  example: 'Exemple',
  source: 'Source',
  domain: 'Domaine',
  partOfSpeech: 'Nature',
  gender: 'Genre',
  status: 'Statut de l’anglais',
  isForbidden: 'Interdit : oui ou non',
  isKeptInFrench: 'Garder le français : oui ou non',
  isTranslated: 'À traduire : oui ou non',
  isCaseSensitive: 'Les majuscules comptent : oui ou non',
  isExact: 'Seulement ces formes : oui ou non',
  allowsWordsBetween: 'Des mots peuvent s’intercaler : oui ou non',
  steers: 'Demander cet anglais : oui ou non',
  frenchLanguage: 'Langue du français',
  englishLanguage: 'Langue de l’anglais',
  concept: 'Numéro du concept',
  termLanguage: 'Langue du terme',
  term: 'Terme',
  ignored: 'Laisser de côté',
};

const reasons: Record<RefusalReason, string> = {
  'no-french': 'pas de français',
  'no-english': 'pas d’anglais',
  'other-languages': 'd’autres langues',
  'too-long': 'un terme trop long',
  'unknown-status': 'un statut inconnu, qui peut interdire l’anglais',
  repeated: 'dit ce qu’une entrée précédente dit',
};

const rules: Record<MergeRule, string> = {
  keep: 'Garder mon anglais',
  replace: 'Prendre l’anglais du fichier',
  'add-variant': 'Admettre aussi l’anglais du fichier',
  'add-sense': 'L’ajouter comme autre sens',
};

const formats: Record<GlossaryFormat, string> = {
  tbx: 'TBX, version 2 (.tbx)',
  tbx3: 'TBX, version 3 (.tbx)',
  csv: 'Tableau avec tous les champs (.csv)',
  tsv: 'Tableau avec tous les champs (.tsv)',
  xlsx: 'Excel (.xlsx)',
  'deepl-csv': 'DeepL (.csv)',
  'deepl-tsv': 'DeepL (.tsv)',
  omegat: 'OmegaT (.txt)',
  immersive: 'Immersive Translate (.csv)',
  anki: 'Cartes Anki (.txt)',
};

const leaveReasons: Record<LeaveReason, string> = {
  'no-english': 'pas d’anglais',
  'french-taken': 'son français est déjà pris',
  'too-long': 'trop long',
  'sign-refused': 'a un signe refusé',
};

/** What the interface says in French of bringing glossaries in and taking them out. */
export const frenchGlossaryFiles: GlossaryFileMessages = {
  importGlossary: {
    open: 'Importer',
    title: 'Importer un glossaire',
    description:
      'TBX, tableau ou classeur, de n’importe quel programme. Rien n’est pris avant que vous le disiez.',
    choose: 'Choisir un fichier',
    drop: 'ou le déposer sur cette fenêtre',
    reading: (name) => `Lecture de « ${name} »`,
    into: 'Dans',
    newGlossary: 'Un nouveau glossaire',
    name: 'Nom du nouveau glossaire',
    counts: 'Ce qu’il apporterait',
    added: (count) => `${entries(count)} ${plural(count, 'nouvelle', 'nouvelles')}`,
    changed: (count) =>
      `${entries(count)} ${plural(count, 'changée : elle dit plus, ou autre chose', 'changées : elles disent plus, ou autre chose')}`,
    conflicts: (count) => `${entries(count)} en conflit : le glossaire a un autre anglais`,
    same: (count) => `${entries(count)} déjà là`,
    refused: (count) => `${entries(count)} ${plural(count, 'laissée', 'laissées')} de côté`,
    unknownStatuses: (count) => `${entries(count)} d’un statut inconnu`,
    line: (line) => `ligne ${number(line)}`,
    more: (count) => `et ${number(count)} de plus`,
    reasons,
    rule: 'En cas de conflit',
    rules,
    mine: 'maintenant',
    theirs: 'dans le fichier',
    readAs: (written) => `« ${written} » est lu comme`,
    settings: 'Comment le fichier est lu',
    encoding: 'Codage',
    guessed: (encoding) => `${encoding} (deviné : vérifiez les accents)`,
    badPlaces: (count) =>
      `${number(count)} ${plural(count, 'lettre n’est', 'lettres ne sont')} pas de ce codage.`,
    delimiter: 'Entre les colonnes',
    delimiters: { '\t': 'Tabulation', ';': 'Point-virgule', ',': 'Virgule', '|': 'Barre' },
    sheet: 'Feuille',
    header: 'La première ligne nomme les colonnes',
    column: (place) => `Colonne ${number(place)}`,
    columns: 'Colonnes',
    roles,
    frenchOf: 'Le français est',
    englishOf: 'L’anglais est',
    nothing: 'Rien ne serait pris. Choisissez d’autres colonnes ou d’autres langues.',
    take: (count) => `Importer ${entries(count)}`,
    another: 'Un autre fichier',
    done: (count) => `${entries(count)} ${plural(count, 'importée', 'importées')}.`,
    undo: 'Défaire l’import',
  },
  exportGlossary: {
    open: 'Exporter',
    title: 'Exporter des glossaires',
    description: 'Tous les champs de toutes les entrées, dans un fichier pour un autre programme.',
    what: 'Glossaire',
    all: 'Tous les glossaires',
    format: 'Format',
    download: 'Télécharger',
    leftOut: (count) => `${entries(count)} de côté, que le format ne peut pas contenir :`,
    fieldsLeftOut: 'Le format n’a pas de place pour :',
    written: 'Le fichier a été écrit.',
    failed: 'Le fichier n’a pas pu être écrit. Vérifiez la connexion et réessayez.',
    fileName: 'glossaires',
    formats,
    reasons: leaveReasons,
  },
  glossaryPage: {
    title: 'Toutes les entrées',
    open: 'Toutes les entrées',
    table: 'Entrées de tous les glossaires',
    show: 'Montrer',
    filters: {
      all: 'Toutes les entrées',
      'never-used': 'Jamais rencontrées dans un article',
      conflicts: 'En conflit',
      forbidden: 'Avec un anglais à ne pas employer',
      'kept-in-french': 'Gardées en français',
    },
    glossary: 'Glossaire',
    everyGlossary: 'Tous les glossaires',
    columns: {
      french: 'Français',
      english: 'Anglais',
      glossary: 'Glossaire',
      domain: 'Domaine',
      uses: 'Vues',
    },
    conflict: 'en conflit',
    forbids: 'interdit un autre anglais',
    select: (term) => `Sélectionner « ${term} »`,
    selectAll: 'Sélectionner toutes celles qui sont montrées',
    selected: (count) => `${entries(count)} ${plural(count, 'sélectionnée', 'sélectionnées')}`,
    chooseGlossary: 'Choisir …',
    moveTo: 'Déplacer vers',
    copyTo: 'Copier vers',
    merge: 'Fusionner les doublons',
    remove: 'Supprimer',
    moved: (count) => `${entries(count)} ${plural(count, 'déplacée', 'déplacées')}.`,
    copied: (count) => `${entries(count)} ${plural(count, 'copiée', 'copiées')}.`,
    merged: (count) =>
      `${entries(count)} ${plural(count, 'fusionnée', 'fusionnées')} avec d’autres.`,
    removed: (count) => `${entries(count)} ${plural(count, 'supprimée', 'supprimées')}.`,
    met: (count) => `Rencontrée ${number(count)} fois dans la bibliothèque`,
    neverMet: 'Jamais rencontrée dans un article de la bibliothèque.',
    openEntry: (french) => `Ouvrir « ${french} » avec tous ses champs`,
    builtInStay: (count) =>
      `${number(count)} ${plural(count, 'entrée intégrée reste', 'entrées intégrées restent')}.`,
    keys: 'Dans le tableau : ↑ ↓ se déplacent, Entrée ouvre une entrée, F2 ou un double clic modifie une cellule, ← → vont d’une cellule à l’autre, Espace sélectionne, Ctrl + A sélectionne tout, Suppr supprime.',
  },
};
