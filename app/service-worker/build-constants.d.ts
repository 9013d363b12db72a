/** The bundler puts its value in the place of the name: a service worker has no process. */
declare const process: { readonly env: { readonly NODE_ENV: string } };
