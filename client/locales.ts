/** The languages of everything that Kamervragen says. */
export type Language = 'en' | 'nl';

/**
 * The language that a reader has set, or else Dutch where VS Code or the system is Dutch: there is no Dutch VS Code, so
 * that its own language says little.
 */
export function languageOf(set: unknown, locales: readonly unknown[]): Language {
  if (set === 'nl' || set === 'en') return set;
  return locales.some((locale) => typeof locale === 'string' && DUTCH.test(locale)) ? 'nl' : 'en';
}

/** `nl`, `nl-BE`, `nl_NL.UTF-8` */
const DUTCH = /^nl(?![a-z])/i;

/** The locales in which the system speaks to its user: what VS Code found at its start, or the first that POSIX looks at. */
export function systemLocales(environment: Readonly<Record<string, string | undefined>>): readonly unknown[] {
  const { VSCODE_NLS_CONFIG: found, LC_ALL, LC_MESSAGES, LANG } = environment;
  return [osLocale(found ?? ''), LC_ALL || LC_MESSAGES || LANG, Intl.DateTimeFormat().resolvedOptions().locale];
}

/** `nl-nl` of `{"osLocale":"nl-nl","userLocale":"en"}` */
function osLocale(config: string): unknown {
  try {
    return JSON.parse(config).osLocale;
  } catch {
    return undefined;
  }
}
