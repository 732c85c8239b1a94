/** An element of a page, as far as that tells how its text is read. */
export interface Element {
  readonly name: string;
  /** Whether it is no text of the page, or not of its document. */
  readonly skips: boolean;
  readonly raises: boolean;
  /** Whether it is what the text of a document stands in, where a page has more. */
  readonly main: boolean;
  /** Whether it ends a paragraph. */
  readonly block: boolean;
  /** What its words are, which are looked at before they are added. */
  readonly holds: 'link' | 'mark' | 'back' | 'sign' | 'tab' | undefined;
  /** The note of the document that it marks, leads back from, or holds. */
  readonly note: string | undefined;
  readonly holdsNote: boolean;
}

type Attributes = Readonly<Record<string, string>>;

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
/** Hidden, or a comment that Word keeps behind the text, or its sign within. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-(?:element|special-character)\s*:\s*comment/i;
const RAISED = /vertical-align\s*:\s*super/i;
/** Parts of the official page that are not the publication's text. */
const ASIDE = new Set(['inhoudsopgave', 'kopregel', 'voetregel']);
/** `mso-footnote-id:ftn1` of Word at a mark, and at the number of the note */
const WORD_LINK = /mso-(?:foot|end)note-id\s*:\s*(\w{1,30})/i;
const WORD_NOTE = /mso-element\s*:\s*(?:foot|end)note(?!-)/i;
/** `#sdfootnote1sym` of LibreOffice at a mark, `#sdfootnote1anc` at the number of the note */
const OFFICE_LINK = /#(sd(?:foot|end)note\d{1,6})(anc|sym)$/;
const OFFICE_NOTE = /^sd(?:foot|end)note\d{1,6}$/;
/** The number or the sign of an item of a list, which Word writes for those who do not know its lists. */
const WORD_SIGN = /mso-list\s*:\s*ignore/i;
const WORD_TAB = /mso-tab-count/i;

/** What an element of a page is, by its name and its attributes. */
export function elementOf(name: string, attributes: Attributes): Element {
  const { style = '', class: names = '', id = '', href = '' } = attributes;
  const holdsNote = name === 'div' && (WORD_NOTE.test(style) || OFFICE_NOTE.test(id));
  const link = name === 'a' ? linkOf(style, href) : undefined;
  return {
    name,
    skips: SKIPPED.has(name) || HIDDEN.test(style) || attributes.hidden !== undefined || ASIDE.has(id),
    raises: name === 'sup' || RAISED.test(style) || /\bnootnum\b/.test(names),
    main: name === 'main' || attributes.role === 'main' || id === 'broodtekst',
    block: BLOCKS.has(name),
    holds: WORD_SIGN.test(style) ? 'sign' : WORD_TAB.test(style) ? 'tab' : link?.holds,
    note: holdsNote ? id : link?.note,
    holdsNote,
  };
}

/** What a link within the page is. */
function linkOf(style: string, href: string): Pick<Element, 'holds' | 'note'> | undefined {
  const word = WORD_LINK.exec(style)?.[1];
  if (word !== undefined) return { holds: /#_\w{1,30}ref/.test(href) ? 'back' : 'mark', note: word };
  const [, note, end] = OFFICE_LINK.exec(href) ?? [];
  if (note !== undefined) return { holds: end === 'anc' ? 'back' : 'mark', note };
  return href.includes('#') ? { holds: 'link', note: undefined } : undefined;
}

/** How the items of a list are numbered: the name of a format; undefined where they have a sign. */
export function formatOf({ style = '' }: Attributes, otherwise: string | undefined): string | undefined {
  const said = /list-style(?:-type)?\s*:\s*([a-z-]{1,30})/i.exec(style)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, said) ? FORMATS[said] : otherwise;
}

const FORMATS: Readonly<Record<string, string | undefined>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: undefined,
  disc: undefined,
  circle: undefined,
  square: undefined,
};
