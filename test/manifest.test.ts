import { deepEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { severities } from '../server/features/problems/problem.ts';
import { tokenModifiers, tokenTypes } from '../server/features/tokens.ts';
import { folderDefaults } from '../server/shell/folder/settings.ts';
import { tokenLegend } from '../server/shell/lsp/semanticTokens.ts';
import { defaults, WEIGHTS } from '../server/shell/settings.ts';

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText);
const english = readJson('package.nls.json');
const dutch = readJson('package.nls.nl.json');
const {
  commands,
  configuration,
  grammars,
  keybindings,
  languages,
  menus,
  submenus,
  views,
  viewsContainers,
  viewsWelcome,
  walkthroughs,
} = manifest.contributes;

/** All sources of the client in one text. */
const client = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`client/${file}`, 'utf8'))
  .join('\n');

/** The steps of all walkthroughs. */
const steps: Step[] = walkthroughs.flatMap(({ steps }: { steps: Step[] }) => steps);

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

describe('The manifest', () => {
  it('has each of its texts in English and in Dutch, and no other', () => {
    const used = found(manifestText, /"%([\w.]+)%"/g);
    deepEqual(Object.keys(english).sort(), used);
    deepEqual(Object.keys(dutch).sort(), used);
  });

  it('has titles of commands in both languages where VS Code has no Dutch', () => {
    const titles = Object.keys(english).filter((key) => /^(?:command|submenu)\./.test(key));
    for (const key of titles) ok(english[key].endsWith(` (${dutch[key]})`), english[key]);
  });

  it('welcomes in both languages, and leads to the same', () => {
    const welcomes = (when: RegExp) =>
      viewsWelcome
        .filter((welcome: { when: string }) => when.test(welcome.when))
        .map(({ view, contents }: { view: string; contents: string }) => [
          view,
          found(contents, /\(command:([\w.]+)/g),
        ]);
    deepEqual(welcomes(/(?<!!)kamervragen:dutch/), welcomes(/!kamervragen:dutch/));
    strictEqual(welcomes(/kamervragen:dutch/).length, viewsWelcome.length);
  });

  it('declares the commands and views that the client has, and no other', () => {
    const declared = [
      ...commands.map(({ command }: { command: string }) => command),
      ...Object.values<{ id: string }[]>(views).flatMap((list) => list.map(({ id }) => id)),
    ].sort();
    deepEqual(found(client, /'(kamervragen\.[\w.]+)'/g), declared);
  });

  it('asks for the contexts that the client sets, and no other', () => {
    deepEqual(found(manifestText, /(kamervragen:\w+)/g), found(client, /'(kamervragen:\w+)'/g));
  });

  it('names in menus, keys and welcome texts only what it declares', () => {
    const known = [
      ...commands.map(({ command }: { command: string }) => command),
      ...submenus.map(({ id }: { id: string }) => id),
    ];
    const named = Object.values<{ command?: string; submenu?: string }[]>(menus).flatMap((items) =>
      items.map(({ command, submenu }) => command ?? submenu),
    );
    const texts = [english, dutch].map((texts) => Object.values(texts).join('\n'));
    const linked = found([...texts, manifestText].join('\n'), /\(command:(kamervragen\.[\w.]+)\)/g);
    const keyed = keybindings.map(({ command }: { command: string }) => command);
    deepEqual(
      [...named, ...linked, ...keyed].filter((name) => !known.includes(name)),
      [],
    );
    const ids = Object.values<{ id: string }[]>(views).flatMap((list) => list.map(({ id }) => id));
    deepEqual(
      viewsWelcome.filter(({ view }: { view: string }) => !ids.includes(view)),
      [],
    );
  });

  it('offers every command of its own in the palette only where it can run', () => {
    const offered = menus.commandPalette.map(({ command }: { command: string }) => command).sort();
    deepEqual(offered, commands.map(({ command }: { command: string }) => command).sort());
  });

  it('gives keys only while one reads a document of ours', () => {
    for (const { command, when } of keybindings) ok(when.includes("editorLangId == 'kamervragen'"), command);
  });

  it('declares the settings that the client or the server reads, and no other', () => {
    const declared = Object.keys(configuration.properties).sort();
    const read = found(client, /getConfiguration\(LANGUAGE[^)]*\)\s*\.get<\w+>\('([\w.]+)'\)/g);
    const all = { ...defaults, ...folderDefaults };
    deepEqual([...read, ...Object.keys(all)].map((name) => `kamervragen.${name}`).sort(), declared);
    for (const [name, value] of Object.entries(all)) {
      deepEqual(configuration.properties[`kamervragen.${name}`].default, value, name);
    }
    const written = found(client, /getConfiguration\(LANGUAGE\)\.update\('([\w.]+)'/g);
    deepEqual(written, ['online']);
    // Others are VS Code's: whether walkthroughs may open by themselves, and what an editor keeps above a line.
    const others = found(client, /getConfiguration\('([\w.]+)'/g);
    deepEqual(others, ['editor', 'workbench.welcomePage']);
    const times = read.length + written.length + others.length;
    strictEqual(client.split('getConfiguration(').length - 1, times, 'settings read in another way');
  });

  it('lets no folder decide what is fetched', () => {
    const { scope, default: before } = configuration.properties['kamervragen.online'];
    deepEqual([scope, before], ['application', 'ask']);
  });

  it('lets one set each code of a problem to each weight, and names the weight that it has', () => {
    const { properties } = configuration.properties['kamervragen.problems'];
    deepEqual(
      Object.entries<{ enum: string[]; default: string }>(properties).map(([code, one]) => [
        code,
        one.enum,
        one.default,
      ]),
      Object.entries(severities).map(([code, severity]) => [code, WEIGHTS, severity]),
    );
  });

  it('describes each setting and gives it a default, a scope and a place', () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
      for (const part of ['markdownDescription', 'default', 'scope', 'order']) ok(part in setting, `${name}: ${part}`);
    }
  });

  it('names files that exist', () => {
    const icons = [views, viewsContainers].flatMap((places) =>
      Object.values<{ icon: string }[]>(places).flatMap((list) => list.map(({ icon }) => icon)),
    );
    const files = [
      manifest.icon,
      ...grammars.map(({ path }: { path: string }) => path),
      ...languages.flatMap((language: { configuration: string; icon: { light: string; dark: string } }) => [
        language.configuration,
        language.icon.light,
        language.icon.dark,
      ]),
      ...steps.map(({ media }) => media.svg),
      ...icons,
    ];
    deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('leads from each step of the walkthrough to a command and to the sample, the same in both languages', () => {
    const leads = (text: string) => found(text, /\]\(command:([\w.]+)\)/g);
    const [first, second] = walkthroughs.map(({ steps }: { steps: Step[] }) =>
      steps.map(({ id, description, media: { svg }, completionEvents }) => [
        id,
        leads(description),
        svg,
        completionEvents,
      ]),
    );
    deepEqual(first, second);
    deepEqual(
      walkthroughs.map(({ when }: { when: string }) => when),
      ['!kamervragen:dutch', 'kamervragen:dutch'],
    );
    for (const { id, description } of steps) ok(leads(description).includes('kamervragen.openSample'), id);
    const own = steps.flatMap(({ description }) => leads(description));
    const known = [...commands.map(({ command }: { command: string }) => command), 'workbench.action.gotoSymbol'];
    deepEqual(
      own.filter((command) => !known.includes(command)),
      [],
    );
  });

  it('names bundles that the build makes', () => {
    const build = readFileSync('scripts/build.mjs', 'utf8');
    for (const bundle of [manifest.main, manifest.browser]) ok(build.includes(`'${bundle.replace('./dist/', '')}':`));
  });

  it('has a bundle for all that Node loads when it is first asked for', () => {
    const build = readFileSync('scripts/build.mjs', 'utf8');
    const sources = ['client', 'server'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const loaded = found(sources.join('\n'), /\bimport\('\.[\w./]*\/([\w.]+)\.ts'\)/g);
    ok(loaded.length > 3);
    for (const name of loaded) if (!name.endsWith('.browser')) ok(build.includes(`'${name}.cjs':`), name);
  });

  it('marks no letter of Dutch print as suspicious, not in Restricted Mode either', () => {
    const defaults = manifest.contributes.configurationDefaults['[kamervragen]'];
    for (const kind of ['ambiguousCharacters', 'nonBasicASCII']) {
      strictEqual(defaults[`editor.unicodeHighlight.${kind}`], false);
    }
  });

  it('has the grammar for the language that the client gives to documents', () => {
    const id = /LANGUAGE = '(\w+)'/.exec(client)?.[1];
    strictEqual(languages[0].id, id);
    strictEqual(grammars[0].language, id);
    strictEqual(grammars[0].scopeName, readJson(grammars[0].path).scopeName);
    ok(`[${id}]` in manifest.contributes.configurationDefaults);
    const view = /READING_VIEW = '([\w.]+)'/.exec(client)?.[1];
    const clean = /CLEAN_TEXT = '([\w-]+)'/.exec(client)?.[1];
    const compared = /COMPARED = '([\w-]+)'/.exec(client)?.[1];
    const imported = /IMPORTED = '([\w-]+)'/.exec(client)?.[1];
    const editor = /STRUCTURED_TEXT = '([\w-]+)'/.exec(client)?.[1];
    strictEqual(manifest.contributes.customEditors[0].viewType, editor);
    deepEqual(manifest.activationEvents, [
      `onLanguage:${id}`,
      'onLanguage:plaintext',
      'onLanguage:markdown',
      `onWebviewPanel:${view}`,
      `onFileSystem:${clean}`,
      `onFileSystem:${compared}`,
      `onFileSystem:${imported}`,
    ]);
  });

  it('lets VS Code show what turns words around or does not show', () => {
    const defaults = manifest.contributes.configurationDefaults['[kamervragen]'];
    const shown = ['editor.renderControlCharacters', 'editor.unicodeHighlight.invisibleCharacters'];
    deepEqual(
      shown.map((setting) => defaults[setting]),
      [undefined, undefined],
    );
    const allowed = Object.keys(defaults['editor.unicodeHighlight.allowedCharacters']);
    deepEqual(allowed, ['\f', '\u00a0', '\u00ad', '\u2009', '\u202f', '\ufeff']);
  });

  it('has a colour for every token of the server, with no modifier that the server does not know', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes: scopes } = manifest.contributes;
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    deepEqual(ids(semanticTokenTypes), tokenTypes);
    // The first is one of VS Code's own.
    deepEqual(['definition', ...ids(semanticTokenModifiers)], tokenModifiers);
    const selectors = Object.keys(scopes[0].scopes).map((selector) => selector.split('.'));
    deepEqual([...new Set(selectors.map(([type]) => type))], tokenTypes);
    const known = tokenLegend.tokenModifiers;
    deepEqual(
      selectors.flatMap(([, ...modifiers]) => modifiers).filter((modifier) => !known.includes(modifier)),
      [],
    );
  });

  it('asks for the VS Code whose types the client is checked against', () => {
    strictEqual(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});

describe('The texts of the client', () => {
  it('are all there in Dutch, and no other', () => {
    const used = found(client, /\bt\(\s*'((?:[^'\\]|\\.)*)'/g);
    deepEqual(Object.keys(readJson('client/dutch.json')).sort(), used);
  });
});

/** What the first group of a pattern finds in a text, each once, in order. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group = '']) => group))].sort();
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
