import { Parser } from 'htmlparser2';
import { type Draft, type DraftParagraph, draftOf } from './draft.ts';
import { newFlow } from './flow.ts';
import { numberAs } from './numbering.ts';

/** What is no text of the page, or not of its document. */
const SKIPPED = new Set(
  'script style head title noscript template svg math object iframe audio video canvas select button form nav footer aside del dialog xml'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot caption article section main header blockquote pre figure figcaption address hr center body html'.split(
    ' ',
  ),
);
/** Hidden, or a comment that Word keeps behind the text. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i;
const RAISED = /vertical-align\s*:\s*super/i;
/** Parts of the official page that are not the publication's text. */
const ASIDE = new Set(['inhoudsopgave', 'kopregel', 'voetregel']);
/** What the text of a document stands in, where a page has more. */
const MAIN = /<main\b|\brole\s*=\s*["']?main\b|\bid\s*=\s*["']?broodtekst\b/i;
/** `1`, `[1]` in a link to a note or back from it */
const NOTE_LINK = /^\s*\[?(\d{1,3})\]?\s*$/;
/** Elements within elements that are told apart, at most. */
const DEEPEST = 2000;

interface List {
  readonly isNumbered: boolean;
  readonly format: string;
  next: number;
}

interface Element {
  readonly name: string;
  readonly skips: boolean;
  readonly raises: boolean;
  readonly main: boolean;
  /** A link to a place on the page, of which the words are looked at before they are added. */
  readonly link: boolean;
}

/** The text of a web page, or of what a browser or Word put on the clipboard: nothing is run, and nothing fetched. */
export function readHtml(page: string): Draft {
  const html = fragmentOf(page);
  const flow = newFlow();
  const open: Element[] = [];
  const lists: List[] = [];
  const rows: (readonly DraftParagraph[])[][] = [];
  const cells: number[] = [];
  const meta = new Map<string, string>();
  const hasMain = MAIN.test(html);
  let skipping = 0;
  let raising = 0;
  let inMain = 0;
  let preserving = 0;
  let linked: string | undefined;
  /** Whether the number of an item is all that its paragraph has yet. */
  let isBehindNumber = false;
  let ignored = 0;

  const add = (words: string) => {
    const text = preserving > 0 ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '' || (text.trim() === '' && (isBehindNumber || (flow.isAtStart && raising === 0)))) return;
    isBehindNumber = false;
    if (linked !== undefined) linked += text;
    else if (raising > 0) flow.raised(text);
    else flow.text(text);
  };
  const endLink = () => {
    if (linked === undefined) return;
    const words = linked;
    linked = undefined;
    const number = NOTE_LINK.exec(words)?.[1];
    if (number !== undefined) flow.raised(number);
    else add(words);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'meta') meta.set(attributes.name ?? '', attributes.content ?? '');
        if (open.length >= DEEPEST) {
          ignored++;
          return;
        }
        const style = attributes.style ?? '';
        const names = attributes.class ?? '';
        const element: Element = {
          name,
          skips:
            SKIPPED.has(name) ||
            HIDDEN.test(style) ||
            attributes.hidden !== undefined ||
            ASIDE.has(attributes.id ?? ''),
          raises: name === 'sup' || RAISED.test(style) || /\bnootnum\b/.test(names),
          main: name === 'main' || attributes.role === 'main' || attributes.id === 'broodtekst',
          link: name === 'a' && /#/.test(attributes.href ?? '') && linked === undefined,
        };
        open.push(element);
        if (element.skips) skipping++;
        if (element.main) inMain++;
        if (skipping > 0 || (hasMain && inMain === 0)) return;
        if (element.link) linked = '';
        if (BLOCKS.has(name) && !(isBehindNumber && name !== 'li')) {
          endLink();
          flow.end();
        }
        if (element.raises) raising++;
        if (name === 'br') flow.text('\n');
        else if (name === 'pre') preserving++;
        else if (name === 'ol' || name === 'ul') {
          const isNumbered = name === 'ol' && !/list-style(?:-type)?\s*:\s*none/i.test(style);
          lists.push({
            isNumbered,
            format: attributes.type ?? '1',
            next: Number.parseInt(attributes.start ?? '1', 10) || 1,
          });
        } else if (name === 'li') {
          const list = lists.at(-1);
          const value = Number.parseInt(attributes.value ?? '', 10);
          if (list && !Number.isNaN(value)) list.next = value;
          isBehindNumber = true;
          if (list?.isNumbered) flow.text(`${numberAs(list.format, list.next++)}. `);
          else flow.text('• ');
        } else if (name === 'tr') {
          flow.end();
          rows.push([]);
        } else if (name === 'td' || name === 'th') {
          cells.push(open.length);
          flow.enter();
        }
      },
      onclosetag(name) {
        if (ignored > 0) {
          ignored--;
          return;
        }
        const element = open.pop();
        if (element === undefined) return;
        const depth = open.length + 1;
        const isShown = skipping === 0 && !(hasMain && inMain === 0);
        if (element.main) inMain--;
        if (element.skips) skipping--;
        if (!isShown) return;
        if (element.link) endLink();
        if (element.raises) raising--;
        if (name === 'pre') preserving--;
        else if (name === 'ol' || name === 'ul') lists.pop();
        else if ((name === 'td' || name === 'th') && cells.at(-1) === depth) {
          cells.pop();
          endLink();
          const own = flow.leave();
          if (rows.length > 0) rows.at(-1)?.push(own);
          else flow.add(own);
        } else if (name === 'tr') flow.row(rows.pop() ?? []);
        if (BLOCKS.has(name)) {
          endLink();
          flow.end();
          isBehindNumber = false;
        }
      },
      ontext(words) {
        if (skipping === 0 && !(hasMain && inMain === 0)) add(words);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  endLink();
  const paragraphs = flow.finish(new Map()).map((one) => ({ ...one, text: one.text.replace(MARKED_TWICE, '') }));
  return draftOf([...titleBlock(meta), ...paragraphs]);
}

/** `• ` before a number that a page prints itself */
const MARKED_TWICE = /^•\s+(?=(?:[•–—-]|\(?[\da-z]{1,3}[.)°]|\([\da-z]{1,3}\))\s|$)/;

/** What a browser or Word put on the clipboard says which part of it was chosen. */
function fragmentOf(page: string): string {
  const start = page.indexOf('<!--StartFragment');
  if (start < 0) return page.startsWith('Version:') ? page.slice(Math.max(0, page.indexOf('<'))) : page;
  const end = page.indexOf('<!--EndFragment', start);
  return page.slice(page.indexOf('>', start) + 1, end < 0 ? page.length : end);
}

/** What the official page says of itself in its head alone, as print has it over the questions. */
function titleBlock(meta: ReadonlyMap<string, string>): readonly DraftParagraph[] {
  const number = meta.get('OVERHEIDop.aanhangselNummer') ?? '';
  const session = /^(\d{4})-(\d{4})$/.exec(meta.get('OVERHEIDop.vergaderjaar') ?? '');
  if (!/^\d{1,5}$/.test(number) || session === null) return [];
  const chamber = /^Eerste/.test(meta.get('DC.creator') ?? '') ? 'Eerste' : 'Tweede';
  return [
    `${chamber} Kamer der Staten-Generaal`,
    `Vergaderjaar ${session[1]}–${session[2]}`,
    'Aanhangsel van de Handelingen',
    number,
  ].map((text) => ({ text }));
}
