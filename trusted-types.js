/**
 * Run in each page before all other scripts. Where the browser checks what becomes code (Trusted Types), no
 * text becomes markup, and scripts and workers come from the app's own folders alone. The one markup that is
 * let through is that from which React makes a script element: it has no script in it. Its name stands apart,
 * since React would change it on its way into the page, and the policy has the script's digest.
 */
export const trustedTypesScript = `
if ('trustedTypes' in window) {
  const tag = 'script';
  const isOwn = ({ origin, pathname }) =>
    origin === location.origin && /^\\/(?:(?:_next\\/static|engine)\\/|sw\\.js$)/.test(pathname);
  trustedTypes.createPolicy('default', {
    createHTML: (markup) => (markup === '<' + tag + '></' + tag + '>' ? markup : null),
    createScriptURL: (address) => (isOwn(new URL(address, location.href)) ? address : null),
  });
}`;
