import { deepStrictEqual, match, ok } from 'node:assert/strict';
import test from 'node:test';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { MarkupContent } from 'vscode-languageserver/node';
import { EMPTY } from '../../server/workspace/folderIndex.ts';
import { addresses, attackedDocument, attacks, documentWith, type Form, fileNamed, forms } from '../attacks.ts';
import { type Answered, asking, everyAnswer } from '../shell/everyAnswer.ts';
import { everyRequest } from '../shell/everyRequest.ts';
import { runsNothing } from '../shell/fitsOurs.ts';
import { page } from '../shell/page.ts';
import { modern, type Session, session } from '../shell/session.ts';
import { indexAt } from '../workspace/folder.ts';

/** Asserts that words of an answer can do nothing where they are shown, in a document that cites these addresses. */
type Law = (words: string, cited: readonly string[]) => void;

/** Words that look like what they are: nothing that nobody sees, and no accents over other lines. */
const lines: Law = (words) => {
  ok(!/[^\P{Cc}\s\u0085]|[\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(words), 'holds what nobody sees');
  ok(!/\p{M}{9}/u.test(words), 'holds a pile of accents');
};

/** The same on one line that can be drawn. */
const line: Law = (words, cited) => {
  lines(words, cited);
  ok(!/[^\S ]|\u0085/u.test(words), 'holds line ends');
  ok(words.length <= 4001, 'is long');
};

/** Markdown that becomes these elements and nothing else, with links only to what the document cites. */
function markdown(...names: readonly string[]): Law {
  return (words, cited) => {
    lines(words, cited);
    for (const html of [marked.parse(words, { async: false }), markdownIt.render(words)]) {
      for (const [, name = ''] of html.matchAll(/<\/?([^\s>]*)[^>]*>/g)) ok(names.includes(name), `makes <${name}>`);
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
        ok(
          cited.some((url) => isSame(url, href.replaceAll('&amp;', '&'))),
          'leads to what is not cited',
        );
      }
    }
  };
}

/** Whether two addresses differ at most in what stands there as `%28`. */
function isSame(one: string, other: string): boolean {
  return decodeURIComponent(one) === decodeURIComponent(other);
}

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** The address of a publication: by https, and to the host that it seems to name. */
const address: Law = (words) => {
  const { protocol, username, password } = new URL(words);
  deepStrictEqual([protocol, username, password], ['https:', '', '']);
  ok(!/[\s\p{Cc}\p{Cf}]/u.test(words), 'holds what nobody sees');
};

/** What the client itself called the document. */
const uri = /^file:\/\/\/test\/\w+\/[\w.%()~!*'-]+\.kamervragen/;

/** Words that are not the document's. */
function ours(pattern: RegExp): Law {
  return (words) => match(words, pattern);
}

/**
 * Words of ours with numbers of the document: VS Code draws icons in lenses, and makes links of addresses in the tooltips
 * of hints.
 */
const title = ours(/^(?:[\p{L}\d ,.…·→←'’-]|:(?!\/)|\/(?!\/)){1,501}$/u);

/** What must hold of the words in each place of an answer. Words in a place that is not here fail. */
const laws: readonly (readonly [place: RegExp, law: Law])[] = [
  // The text itself, written anew.
  [/^textDocument\/formatting\.newText$/, lines],
  [/^kamervragen\/facts\.(?:people|state|counts)$/, line],
  [/^textDocument\/documentSymbol\.containerName$/, title],
  [/^textDocument\/documentSymbol\.(?:name|detail)$/, line],
  [/^textDocument\/prepareCallHierarchy\.name$/, title],
  [/^textDocument\/prepareCallHierarchy\.detail$/, line],
  [/^callHierarchy\/(?:incomingCalls\.from|outgoingCalls\.to)\.name$/, title],
  [/^callHierarchy\/(?:incomingCalls\.from|outgoingCalls\.to)\.detail$/, line],
  [/^textDocument\/hover\.contents\.markdown$/, markdown('p', 'strong', 'a')],
  [/^textDocument\/hover\.contents\.plaintext$/, lines],
  [/^(?:workspace\/symbol\.(?:name|containerName)|kamervragen\/find\.rows\.(?:label|description|detail))$/, line],
  [/^kamervragen\/compare\.(?:before|after)$/, lines],
  [/^kamervragen\/askedBefore\.(?:title|rows\.(?:label|description|detail))$/, line],
  [/^kamervragen\/(?:folderGroups\.groups|folderDocuments\.shown)\.(?:id|label|description|file)$/, line],
  [/^textDocument\/documentLink\.target$/, (words, cited) => uri.test(words) || address(words, cited)],
  [/^textDocument\/documentLink\.tooltip$/, line],
  [/^codeLens\/resolve\.command\.title$/, title],
  [/^codeLens\/resolve\.command\.command$/, ours(/^(?:kamervragen\.showPlaces)?$/)],
  [/^textDocument\/inlayHint\.(?:label|tooltip)(?:\.value)?$/, title],
  [/^textDocument\/diagnostic\.items\.message$/, title],
  [/^textDocument\/prepareRename\.placeholder$/, ours(/^\d+[a-h]?$/)],
  [/^textDocument\/codeAction\.(?:title|diagnostics\.message|edit\.changeAnnotations\.kamervragen\.label)$/, title],
  [/^textDocument\/codeAction\.edit\.documentChanges\.edits\.newText$/, lines],
  [
    /^(?:textDocument\/completion\.items|completionItem\/resolve)\.(?:label|filterText|textEdit\.newText|labelDetails\.description)$/,
    line,
  ],
  [/^(?:textDocument\/completion\.items|completionItem\/resolve)\.additionalTextEdits\.newText$/, lines],
  [/^(?:textDocument\/completion\.items|completionItem\/resolve)\.sortText$/, ours(/^\d{3}$/)],
  [/^completionItem\/resolve\.documentation\.markdown$/, markdown('p', 'strong', 'a')],
  [/^textDocument\/codeAction\.kind$/, ours(/^(?:quickfix|refactor\.rewrite)$/)],
  [/^kamervragen\/questions\.shown\.(?:answers\.)?(?:title|text)$/, line],
  [/^kamervragen\/citations\.kinds\.(?:name|publications\.(?:title|places\.(?:section|text|note\.title)))$/, line],
  [/^kamervragen\/citations\.kinds\.publications\.key$/, () => {}],
  [/^kamervragen\/copy\.(?:title|citation)$/, line],
  [/^kamervragen\/copy\.(?:text|exchange)$/, lines],
  [/^kamervragen\/copy\.markdown$/, markdown('h2', 'p', 'a')],
  [/^kamervragen\/reading\.(?:.*\.)?(?:subject|title)$/, line],
  [/^kamervragen\/reading\..*\.text$/, lines],
  [/^kamervragen\/exportFormats\.(?:extension|format|name|use)$/, line],
  [/^kamervragen\/(?:cleanText\.text|draftAnswers\.words|questionSet)$/, lines],
  [/^kamervragen\/(?:draftAnswers\.words|questionSet)\.gap$/, ours(/^…$/)],
  [/^kamervragen\/(?:folderO|o)verview\.(?:html|svg)$/, runsNothing],
  [/\.url$/, address],
  [/\.(?:uri|arguments)$/, ours(uri)],
  [/\.(?:kind|role|state|code|source|series|missing|annotationId)$/, ours(/^[a-z\d-]+$/)],
];

test('nothing that a document says can act in an answer of the server', async (t) => {
  const commands = ['kamervragen.showPlaces'];
  const settings = { inlayHints: { citations: true } };
  let folder = EMPTY;
  const client = await session(t, modern, 'en', { settings, commands, folder: () => folder });
  const old = await session(t, {});
  const tries: Readonly<Record<Form, readonly Try[]>> = {
    print: [
      { client, pattern: withWords, places: landmarks },
      { client: old, pattern: ofOldClients, places: landmarks },
    ],
    letter: [{ client, pattern: ofHeaders, places: headings }],
    answer: [{ client, pattern: ofHeaders, places: headings }],
  };
  const tried = new Set<RegExp>();
  /** One text of each kind of failure in each place. */
  const failures = new Map<string, string>();

  const attack = async (what: string, text: string, form: Form) => {
    const uri = `file:///test/${form}/${encodeURIComponent(fileNamed(what).replace(/\p{Cs}/gu, ''))}`;
    folder = indexAt(uri, text);
    for (const { client, pattern, places } of tries[form]) {
      await client.open(text, uri);
      const requests = everyRequest.filter(({ method }) => pattern.test(method));
      const shares = places.map((words) => [text.indexOf(words) / text.length, 1] as const);
      const answers = await everyAnswer(asking(client), page(uri, text), shares, requests);
      const shown = answers.flatMap((each) => [...wordsOf(each)]);
      const cited = shown.flatMap(([place, words]) => (place.endsWith('.url') ? words : []));
      // The same words stand in many answers.
      for (const [place, words] of new Map(shown.map((each) => [each.join(' '), each])).values()) {
        const [pattern, law] = laws.find(([pattern]) => pattern.test(place)) ?? [];
        try {
          ok(pattern && law, 'has no law');
          tried.add(pattern);
          law(words, cited);
        } catch (error) {
          const why = error instanceof Error ? error.message : error;
          failures.set(`${place} ${why}`, words.slice(0, 200));
        }
      }
      await client.close(uri);
    }
  };

  for (const words of Object.values(attacks)) {
    for (const form of forms) await attack(words, attackedDocument(words, form), form);
  }
  for (const address of Object.values(addresses)) {
    await attack(address, documentWith({ address, note: address }, 'print'), 'print');
  }
  deepStrictEqual(Object.fromEntries(failures), {});
  deepStrictEqual(
    laws.flatMap(([pattern]) => (tried.has(pattern) ? [] : pattern)),
    [],
    'laws of places that no answer has',
  );
});

/** Who asks what, and where. */
interface Try {
  readonly client: Session;
  readonly pattern: RegExp;
  readonly places: readonly string[];
}

const headings = ['Antwoord op vraag 1'];

/** Where an attacked document has something to show: a mark, citations, a mention, a heading, a note. */
const landmarks = ['1\n\nAntwoord', ' dus', 'Kamerstuk', 'de vorige vraag', ...headings, '1 Bron'];

/**
 * All requests but those that are answered with numbers and places only, or with changes of numbers, lines and order; and
 * with files, which are tried where they are made.
 */
const withWords =
  /^(?!textDocument\/(?:definition|references|documentHighlight|foldingRange|selectionRange|semanticTokens\/.*|rename|linkedEditingRange|rangeFormatting|onTypeFormatting)$|kamervragen\/(?:moveQuestion|export)$)/;
/** Requests that are answered otherwise to a client that takes little. */
const ofOldClients = /\/(?:documentSymbol|hover)$/;
/** Requests whose answers say what a letter's header says. */
const ofHeaders = /\/(?:documentSymbol|facts|copy|reading|cleanText)$/;

/** Every string in an answer, with its place there: `kamervragen/reading.rows.questions.title`. */
function* wordsOf({ method, params, answer }: Answered): Generator<readonly [place: string, words: string]> {
  for (const [place, words] of strings(answer, method)) {
    yield ['form' in params ? place.replace(/\.text$/, `.${params.form}`) : place, words];
  }
}

function* strings(value: unknown, place: string): Generator<readonly [place: string, words: string]> {
  if (typeof value === 'string') yield [place, value];
  else if (Array.isArray(value)) for (const item of value) yield* strings(item, place);
  else if (MarkupContent.is(value)) yield [`${place}.${value.kind}`, value.value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* strings(item, key === 'children' ? place : `${place}.${key}`);
    }
  }
}
