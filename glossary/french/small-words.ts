/** Words that no term starts or ends with, though it may hold them: `chef de l’État`. */
const edgeWords = new Set(
  `le la les l' un une des du de d' au aux à et ou en dans par pour sur sous avec sans vers chez entre
   ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes que qu' qui dont
   the a an of to in for by on at with from and or this that these those its their his her our your my
   which who`.split(/\s+/),
);

/** @param word French or English, as `foldWord` gives it */
export const isEdgeWord = (word: string): boolean => edgeWords.has(word);

/** French words that are no part of a term at all; the frequent verbs are among them. */
const stopWords = new Set(
  `je j' tu il elle on nous vous ils elles me m' te t' se s' y lui eux soi moi toi c' ça cela ceci ceux
   celle celles celui où si ne n' pas plus moins très trop peu beaucoup tout toute tous toutes même mêmes
   autre autres quelque quelques plusieurs chaque certain certaine certains certaines aucun aucune tel
   telle tels telles quel quelle quels quelles quoi lequel laquelle lesquels lesquelles auquel duquel
   mais donc or ni car comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis alors ainsi
   aussi encore déjà toujours jamais souvent bientôt ici là hier demain aujourd'hui aujourd’hui depuis
   pendant durant après avant contre selon jusque jusqu' jusqu'à lors hors dès malgré parmi envers outre
   voici voilà cependant pourtant toutefois néanmoins enfin ensuite puis notamment surtout également
   seulement presque environ afin grâce face cause lieu côté part fois cas
   être est sont était étaient été étant suis sommes êtes soit soient serait seraient sera seront fut
   furent avoir a ont avait avaient eu ayant ai avons avez aura auront aurait auraient ait aient eut
   faire fait font faisait faite faits faites fera feront aller va vont allait ira pouvoir peut peuvent
   pouvait pourrait pourraient pourra devoir doit doivent devait devrait devraient vouloir veut veulent
   dire dit disent disait déclaré annoncé affirmé indiqué expliqué ajouté estimé souligné précisé
   monsieur madame m mme mm
   lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
   septembre octobre novembre décembre jour jours mois an ans année années semaine semaines heure heures
   deux trois quatre cinq six sept huit neuf dix cent mille premier première deuxième`.split(/\s+/),
);

/** @param word French, as `foldWord` gives it */
export const isStopWord = (word: string): boolean => edgeWords.has(word) || stopWords.has(word);
