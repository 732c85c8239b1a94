import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { languageOf, systemLocales } from '../../client/locales.ts';

for (const [set, locales, language] of [
  ['auto', ['en'], 'en'],
  ['auto', ['nl'], 'nl'],
  ['auto', ['nl-BE'], 'nl'],
  // A Dutch system with the VS Code that there is.
  ['auto', ['en', 'nl_NL.UTF-8'], 'nl'],
  ['auto', ['en', undefined, 'nlx'], 'en'],
  ['auto', [], 'en'],
  ['nl', ['en'], 'nl'],
  ['en', ['nl'], 'en'],
  ['fr', ['nl'], 'nl'],
] as const) {
  test(`${set} with ${locales.join(', ') || 'no locale'} is ${language}`, () => {
    strictEqual(languageOf(set, locales), language);
  });
}

test('the language of the system is what VS Code found, or what is set for messages', () => {
  const locales = (environment: Record<string, string>) => systemLocales(environment).slice(0, 2);
  deepStrictEqual(locales({ VSCODE_NLS_CONFIG: '{"userLocale":"en","osLocale":"nl-nl"}' }), ['nl-nl', undefined]);
  deepStrictEqual(locales({ VSCODE_NLS_CONFIG: '{' }), [undefined, undefined]);
  deepStrictEqual(locales({ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }), [undefined, 'en_GB.UTF-8']);
  deepStrictEqual(locales({ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }), [undefined, 'nl_NL.UTF-8']);
  deepStrictEqual(locales({ LANG: 'nl_NL.UTF-8', LC_ALL: '' }), [undefined, 'nl_NL.UTF-8']);
});
