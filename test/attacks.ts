/** Words of a document that are more than words to who draws them, by what they try to be. */
export const attacks = {
  'a link that runs a command': '[Munt](command:workbench.action.openSettings?%5B%22pwned%22%5D)',
  'a link that runs a command without arguments': '[Munt](command:workbench.action.files.newUntitledFile)',
  'a link to the web': '[Munt](https://evil.example/link)',
  'a link to the web with a title': '[Munt](https://evil.example/link "titel")',
  'a link without words': '[](https://evil.example/link)',
  'a link to a file': '[Munt](file:///etc/passwd)',
  'an address in angle brackets': 'Munt <https://evil.example/auto>',
  'a command in angle brackets': 'Munt <command:workbench.action.files.newUntitledFile>',
  'a mail address in angle brackets': 'Munt <munt@evil.example>',
  'the definition of a reference': '[Munt]: https://evil.example/reference',
  'a reference and its definition': 'Munt [x]\n\n[x]: command:workbench.action.quit',
  'the definition of a footnote': '[^Munt]: noot',
  'an icon': 'Munt $(squirrel)',
  'an icon that moves': 'Munt $(octoface~spin)',
  'an icon that is escaped': 'Munt \\$(squirrel)',
  emphasis: '**Munt** en *Munt*',
  'emphasis by other marks': 'Munt ~~zilver~~ en __goud__',
  code: '`Munt!`',
  'a block of code': '```js\nMunt()\n```',
  'an indented block of code': '\n\n    Munt()\n\n',
  'a picture': '![Munt](https://evil.example/pixel.png)',
  'a picture that is a link': '[![Munt](https://evil.example/pixel.png)](command:workbench.action.quit)',
  'a table': '\n\n| Munt | b |\n| - | - |\n| c | d |\n\n',
  'a title': '\n\n# Munt\n\n',
  'a title with a line under it': '\n\nmunt\n====\n\n',
  'a list and a quotation': '\n\n- Munt\n> Munt\n\n',
  'a line': '\n\n---\n\nmunt',
  formulas: '$Munt$ en $$Munt$$',
  'an HTML picture with a handler': 'Munt <img class=evil src=x onerror=alert()>',
  'HTML with a handler': '<b class="evil" onclick="alert()">Munt</b>',
  'an HTML link that runs a command': '<a class="evil" href="command:workbench.action.quit">Munt</a>',
  'an HTML icon': '<i class="codicon codicon-squirrel">Munt</i>',
  'a script': '<script>alert("Munt")</script>',
  'a frame': '<iframe class="evil" src="https://evil.example">Munt</iframe>',
  'a comment in HTML': '<!-- Munt -->',
  'character references': 'Munt &lt;img src=x&gt; &#60;b&#62; &amp; &nbsp;goud',
  'mnemonics of a menu': '&Munt en &&Munt',
  'a place for another word': 'Munt {0} {1} %s',
  'a pattern of what was found': "Munt $& $1 $' $`",
  'the colours of a terminal': 'Munt \u001b[31mrood\u001b[0m goud',
  'a title of a terminal': 'Munt\u001b]0;titel\u0007',
  'a link of a terminal': 'Munt \u001b]8;;https://evil.example/terminal\u0007goud\u001b]8;;\u0007',
  'the colours of a terminal in one character': 'Munt \u009b31mrood\u009b0m goud',
  'control characters': 'M\u0001u\u0008n\u007ft \u0084',
  'a zero': 'Mu\u0000nt',
  'text from right to left': '\u202eMunt\u202c',
  'text from right to left that has no end': 'Munt \u202e\u2067',
  'isolated text': '\u2066Munt\u2069 \u2068Munt\u2069',
  'marks of a direction': 'M\u200eun\u200ft\u061c',
  'characters without width': 'M\u200cu\u200dn\u2060t\u180e',
  'blanks without width': 'M\u200bu\ufeffnt',
  'tags that nobody sees': `Munt${[...'kwaad'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
  'line ends': 'Munt\nzilver\r\ngoud',
  'a lone line end': 'Munt\rzilver',
  'line ends of Unicode': 'Munt\u2028zilver\u2029goud\u0085koper',
  'tabs and pages': 'Munt\tzilver\u000bgoud\u000ckoper',
  'half a character': 'Munt \ud83d',
  'a pile of accents': `Munt${'\u0301'.repeat(200)}`,
  'a very long word': 'Munt'.repeat(500),
} satisfies Readonly<Record<string, string>>;

/** Addresses that lead elsewhere than they seem to, or that would end or change the link that is made of them. */
export const addresses: Readonly<Record<string, string>> = {
  'with a user who is called like a host': 'https://www.tweedekamer.nl:443@evil.example/a',
  'with letters of another script': 'https://www.tweedek\u0430mer.nl/a',
  'with letters of another script alone': 'https://\u0430\u0440\u0440\u04cf\u0435.com/a',
  'in punycode': 'https://www.xn--tweedekmer-m2i.nl/a',
  'with text from right to left': 'https://evil.example/\u202elgnp.a',
  'with characters without width': 'https://evil.example/\u200da\u2060b',
  'with control characters': 'https://evil.example/\u001b\u0007a',
  'with an icon': 'https://evil.example/$(squirrel)',
  'with a command': 'https://evil.example/(command:workbench.action.quit)',
  'with a command after it': 'https://evil.example/a#command:workbench.action.quit',
  'with emphasis': 'https://evil.example/**Munt**_b_~~c~~',
  'with mnemonics and character references': 'https://evil.example/?a=&lt;b&Munt',
  'with percent signs': 'https://evil.example/%00%1b%2f..%5c%28%29',
  'with a link in percent signs': 'https://evil.example/a%5C%C2%A0%5BMunt%5D(command:workbench.action.quit)',
  'that goes up': 'https://evil.example/../../a',
  'without encryption': 'http://evil.example/a',
  'without a scheme': 'evil.example/a',
  'with a port that is none': 'https://evil.example:99999/a',
  'that is very long': `https://evil.example/${'a'.repeat(3000)}`,
};

/** What is no address of the web to us, by what it is instead. */
export const noAddresses: Readonly<Record<string, string>> = {
  'a user and a password': 'https://munt:geheim@evil.example/a',
  'a user who is called like a host': 'https://www.tweedekamer.nl@evil.example/a',
  'a command': 'command:workbench.action.files.newUntitledFile',
  'a script': 'javascript:alert()',
  data: 'data:text/html,<script>alert()</script>',
  'a file': 'file:///etc/passwd',
  'a place in VS Code': 'vscode://file/etc/passwd',
  'another machine': '//evil.example/a',
  'a mail address': 'mailto:munt@evil.example',
};

/** A document as it is printed in the Aanhangsel, the letter of a minister that names who asked, and one that does not. */
export const forms = ['print', 'letter', 'answer'] as const;
export type Form = (typeof forms)[number];

/** The fields of a document, and what each says where nobody attacks. */
const plain = {
  number: '608',
  caseNumber: '2024Z01234',
  member: 'Zilver',
  party: 'PvdM',
  minister: 'Goud',
  department: 'Financiën',
  signedDepartment: 'Financiën',
  signer: 'Goud',
  subject: 'de munt',
  introduction: 'Dit gaat over de munt',
  remark: 'pagina 2',
  question: 'dit',
  headingLine: 'Ja',
  answer: 'zeker',
  address: 'https://www.munt.example/rapport',
  explanation: 'Dit gaat over zilver',
  note: 'De Munter',
};

export type Field = keyof typeof plain;

/** The fields that a form has. */
export function fieldsOf(form: Form): readonly Field[] {
  return (Object.keys(plain) as Field[]).filter((field) => !absent[form].includes(field));
}

/** A letter says no number, so that it is cited by its other words. */
const absent: Readonly<Record<Form, readonly Field[]>> = {
  print: ['signedDepartment', 'signer'],
  letter: ['number', 'caseNumber', 'minister', 'department'],
  answer: ['number', 'caseNumber', 'minister', 'department', 'member', 'party', 'subject'],
};

/** A document with these words in their fields. */
export function documentWith(words: Readonly<Partial<Record<Field, string>>>, form: Form): string {
  const say = { ...plain, ...words };
  const asked = `Vragen van het lid ${say.member} (${say.party}) aan de Minister van Financiën over ${say.subject} (ingezonden 3 mei 2024).`;
  const answered = `Antwoord van Minister ${say.minister} (${say.department}) (ontvangen 1 juni 2024).`;
  const signed = `De minister van ${say.signedDepartment},\n\nA. ${say.signer}`;
  const header: Record<Form, readonly string[]> = {
    print: [`AH ${say.number}`, say.caseNumber, asked, answered],
    letter: [asked, signed],
    answer: [signed],
  };
  return `${header[form].join('\n')}

Inleiding
${say.introduction}.

Vraag 1 (${say.remark})
Klopt ${say.question} of niet?1

Antwoord op vraag 1: ${say.headingLine}
Dat is ${say.answer} volgens Kamerstuk 35 300 VI, nr. 37. Zie ${say.address} dus.

Vraag 2
Zie de vorige vraag: ${say.question} of niet?

Toelichting
${say.explanation}.

1 Bron: ${say.note}.
`;
}

/** A document with the same words in every field of its form that can hold them. */
export function attackedDocument(words: string, form: Form): string {
  const held = fieldsOf(form).filter((field) => holds(field, words));
  return documentWith(Object.fromEntries(held.map((field) => [field, words])), form);
}

/** A file that is called so, as far as a file can be. */
export function fileNamed(words: string): string {
  return `${words.replace(/[/\0]/g, '_').slice(0, 60)}.kamervragen`;
}

/** Whether words stand in a field where they are printed there; else the document reads as if it had no such field, or only a part. */
export function holds(field: Field, words: string): boolean {
  return takes[field].test(words);
}

/** Words, the first with a capital: no name has a bracket or a sign in it. */
const NAME = /^\p{Lu}[\p{L}\p{M}\s]+$/u;
/** A section holds all that is printed in it. */
const ALL = /^/;

/** A header is read without the marks of Markdown, without the borders of a table, and with a blank for a blank without width. */
const takes: Readonly<Record<Field, RegExp>> = {
  number: /^\d{1,5}$/,
  caseNumber: /^20\d\dZ\d{5}$/,
  member: NAME,
  party: /^(?!\s*#)[^()*_|\u200b\ufeff]{1,60}$/,
  minister: NAME,
  department: /^(?!\s*#)[^()*_|\u200b\ufeff]{2,120}$/,
  // It begins on the line of the office.
  signedDepartment: /^(?!\n)[^*_|\u200b\ufeff]{3,100}$/,
  signer: /^\p{Lu}(?!.*[\r\n\u2028])[\p{L}\p{M}\s]{1,60}$/u,
  subject: /^(?!\s*#)[^*_|\u200b\ufeff]{1,1400}$/,
  introduction: ALL,
  remark: ALL,
  question: ALL,
  headingLine: ALL,
  answer: ALL,
  address: /^https?:\S+$/,
  explanation: ALL,
  // It goes on in the next line, not after an empty one, and not with a capital or a sign.
  note: /^(?!.*[\r\n](?!\n?\p{Ll}))/su,
};
