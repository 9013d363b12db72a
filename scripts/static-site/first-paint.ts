/**
 * Runs in a page of plain files before its first paint, and does what a server does for the page by the
 * request's cookies: it sets the kept language, colours and look.
 */
import { greetingLanguage } from '@/components/language/common/language';
import { readPreference } from '@/components/preferences/preference';
import { lookAttributes, parseReadingLook } from '@/components/preferences/reading-look';
import { parseTheme } from '@/components/preferences/theme';

const root = document.documentElement;
root.lang = greetingLanguage(readPreference('language'), navigator.languages.join());
root.dataset.theme = parseTheme(readPreference('theme'));
const look = lookAttributes(parseReadingLook(readPreference('look')));
for (const [name, value] of Object.entries(look)) root.setAttribute(name, value);
