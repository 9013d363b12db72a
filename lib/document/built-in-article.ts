/** The article that comes with the app; its text is a file, served as it is. */
export const builtInArticle = {
  title: 'Haut-Karabakh',
  address: '/articles/haut-karabakh.txt',
} as const;
