/**
 * French of the usual kind for trying an engine: sentences of many lengths, none of them from an article.
 */
export const trialSentences: readonly string[] = [
  'Le ministre a quitté la salle sans répondre.',
  'La réunion prévue mardi à Genève a été reportée à la semaine prochaine.',
  'Selon les autorités locales, plusieurs villages restent privés d’électricité depuis dimanche soir.',
  'Le gouvernement affirme que les négociations reprendront dès que les combats auront cessé.',
  'Des milliers de personnes ont manifesté dans les rues de la capitale pour demander la libération des prisonniers.',
  'Aucun blessé n’est à signaler.',
  'Le président a déclaré que son pays ne renoncerait pas à ses droits sur la région, mais qu’il restait prêt au dialogue.',
  'Les deux armées s’accusent mutuellement d’avoir violé le cessez-le-feu.',
  'Une aide de douze millions d’euros sera versée aux familles déplacées avant la fin de l’année.',
  'Le tribunal rendra sa décision le 14 mars.',
  'D’après le rapport publié jeudi, la production de blé a baissé de huit pour cent en un an, et les prix ont augmenté dans la plupart des régions.',
  'Les observateurs de l’Union européenne n’ont pas encore été autorisés à entrer sur le territoire.',
  'La route qui relie les deux villes est fermée à la circulation.',
  'Interrogé par la presse, le porte-parole de l’armée a refusé de confirmer le nombre de soldats tués.',
  'L’hôpital ne dispose plus que de quelques jours de médicaments.',
  'Les parlementaires ont adopté le texte par cent vingt voix contre quatre-vingt-deux, après trois jours de débats.',
  'Il n’y a pas d’autre solution.',
  'Les prix du gaz devraient rester élevés pendant tout l’hiver, estime la directrice de l’agence.',
  'Le secrétaire général des Nations unies a appelé toutes les parties à la retenue et demandé un accès humanitaire sans conditions.',
  'Les écoles rouvriront lundi dans les quartiers qui n’ont pas été touchés par les inondations.',
];

/**
 * Each setup translates this sentence alone. A device whose English differs from the others' is not used.
 */
export const checkSentence =
  'Les forces de maintien de la paix ont escorté le convoi jusqu’à la frontière, où il a été fouillé.';
