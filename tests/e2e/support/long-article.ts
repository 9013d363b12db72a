const subjects = ['Le ministre', 'La présidente', 'Un diplomate', 'Le porte-parole', 'Une experte'];
const verbs = ['annonce', 'refuse', 'commente', 'attend', 'prépare'];
const objects = ['un accord', 'la réforme', 'une visite', 'le budget', 'une réponse'];
const places = ['à Erevan', 'à Bakou', 'à Paris', 'dans la région', 'au parlement'];

/** Sentences that all differ, so that each has to be translated; up to 625. */
export const longArticle = (sentences: number): string =>
  subjects
    .flatMap((subject) =>
      verbs.flatMap((verb) =>
        objects.flatMap((object) =>
          places.map((place) => `${subject} ${verb} ${object} ${place}.`),
        ),
      ),
    )
    .slice(0, sentences)
    .map((sentence, index) => (index % 5 === 4 ? `${sentence}\n` : `${sentence} `))
    .join('');
