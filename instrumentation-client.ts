/** Run in each page before React: the style sheet that dialogs add has the page's nonce. */
import { setNonce } from 'get-nonce';

const script = document.querySelector<HTMLScriptElement>('script[nonce]');
if (script) setNonce(script.nonce);
