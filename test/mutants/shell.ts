import type { Faults } from './mutant.ts';

export const shell: Faults = {
  'server/shell/cli/cacheFolder.ts': [
    ['XDG_CACHE_HOME || ', '', 'a cache is not where its owner wants it'],
    ['LOCALAPPDATA || ', '', 'a folder of another system in the home of who has Windows'],
    ['if (!existsSync(folder)) mkdirSync(folder);', ';', 'Node looks for ever for a folder that is not there'],
    ['if (!existsSync(folder)) mkdirSync', 'mkdirSync', 'what was compiled once is compiled at each start'],
  ],
  'server/shell/cli/output.ts': [
    ['\\r(?!\\n)|', '', 'words of a document are written over those before them'],
    ['[^\\P{Cc}\\t\\r\\n]/gu', '[\\0-\\x1f]/gu', 'ends of lines are shown, and commands in one character sent'],
  ],
  'server/shell/cli/tables.ts': [
    ['if (output !== undefined) yield headOf(table, bom);', '', 'a table in a line of JSON has no names'],
    [
      "tell.say(failure.code === 'EEXIST' ? words.exists(path) : words.notWritten(path, reasonOf(failure)));\n      drop();",
      '',
      'half of the tables are there',
      'only a disk that is full comes here',
    ],
    [
      'file === undefined) {\n      drop();',
      'file === undefined) {',
      'files that nobody finishes stay beside the others',
    ],
  ],
  'server/shell/cli/findings.ts': [
    ['SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)', 'true', 'a hint fails a check of warnings'],
    ['line: line + 1', 'line', 'an editor goes to the line above'],
    [".replaceAll(':', '%3A').replaceAll(',', '%2C')", '', 'a name of a file ends a command of GitHub'],
    [".map(encodeURIComponent).join('/')", ".join('/')", 'a blank in an address'],
    ['`${oneLine(file, Number.POSITIVE_INFINITY)}:', '`${file}:', 'a name of a file acts on a terminal'],
  ],
  'server/shell/cli/commands/check.ts': [
    ['fail();', '', 'a check that found something is well'],
    ['=> !matters(finding.severity, severity))', '=> true)', 'what was told is said to be left out'],
  ],
  'server/shell/cli/commands/outline.ts': [
    ['`${oneLine(file, Infinity)}\\n`', '`${file}\\n`', 'the name of a file acts on a terminal'],
    ["isOnly ? '' : '  '", "''", 'what stands in a file stands beside its name'],
  ],
  'server/shell/decode.ts': [
    ["if (first === 0xff && second === 0xfe) return 'utf-16le';", '', 'a short file of Windows is damaged'],
    ["if (first === 0xfe && second === 0xff) return 'utf-16be';", '', 'a short file of UTF-16 is damaged'],
    ['zeros.even < zeros.odd / 10', 'true', 'a packed file is a text'],
    ['beyondAscii >= damaged', 'beyondAscii > 5 * damaged', 'a damaged UTF-8 file is read as Windows-1252'],
    ['ignoreBOM: true', 'ignoreBOM: false', 'columns of the first line are one too low'],
    ['line: line + 1', 'line', 'damage is told one line too early'],
    ['text.split(DAMAGED).length - 1', 'text.split(DAMAGED).length', 'one damaged place too many'],
    ['damaged === 1 && ', '', 'a text of Windows that ends so is damaged'],
    ['bytes.length / 4', 'bytes.length / 2', 'UTF-16 without a mark is not told'],
  ],
  'server/shell/cli/files.ts': [
    ['seen.has(real) || real === outside', 'seen.has(real)', 'what was written is read again'],
    ['real === undefined || seen.has(real) || ', 'real === undefined || ', 'a link that leads back is followed'],
    ["!name.startsWith('.')", 'name', 'what is hidden is read'],
    ['if (seen.has(way)) return;', '', 'a link that leads back is followed by two stars for ever'],
    ['if (isAnyFolder) yield* below(folder, place, rest);', '', 'two stars are one folder at least'],
    ["(name: string) => name !== 'node_modules'", '() => true', 'two stars go into packages'],
    ['${left.length} ', '', 'what two stars pass is not looked at'],
    [" && name !== 'node_modules'", '', 'the readme of a package is a document'],
    ['.sort();', '.sort().reverse();', 'a folder is read from its end'],
  ],
  'server/shell/cli/write.ts': [
    ['rmSync(beside, { force: true });', '', 'half a file stays where it failed'],
    ['force && !isOurs', 'force', 'of two files of one name the last is left'],
    ['if (!replaces && existsSync(path)) throw', 'if (existsSync(path)) throw', 'nothing can be overwritten'],
  ],
  'server/shell/cli/jsonLines.ts': [
    ['start = end + 1;', 'start = end;', 'each line begins with the end of the one before'],
    ["if (json.trim() === '') return undefined;", '', 'a blank line is wrong'],
    ['.trimEnd().slice(1)', '.slice(1)', 'an answer has an empty line after it'],
    ["'objects') return", "'none') return", 'findings are one long text'],
  ],
  'server/shell/cli/statistics.ts': [
    ['b.documents - a.documents || ', '', 'departments stand by name'],
    ["?? '\\uffff'", "?? ''", 'documents that say little stand first'],
    ['Math.floor(middle - 0.5)', 'Math.floor(middle)', 'of two in the middle the higher'],
    ['/^[=+\\-@]/.test(words)', 'false', 'a department is a formula'],
  ],
  'server/shell/cli/workers.ts': [
    ['open.length < count * AHEAD', 'open.length < 10 * count * AHEAD', 'an archive is read into memory as a whole'],
    ['waiting.unshift(...left);', '', 'with a worker goes what it had not begun'],
    ['if (culprit) culprit.result = { lost };', '', 'what ends one worker ends the next'],
    ['for (const { end } of hands) end();', '', 'workers outlive what is asked of them'],
  ],
  'server/shell/cli/notText.ts': [
    ["'\\x89PNG': 'picture'", "'\\x89PNX': 'picture'", 'a picture is read as text'],
    ['const MOST_CONTROLS = 1 / 50;', 'const MOST_CONTROLS = 1 / 2;', 'a program is read as text'],
    ['&& unit !== 0x1b', '', 'the log of a terminal is no text'],
  ],
  'server/shell/cli/words.ts': [
    ["LC_ALL || LC_MESSAGES || LANG || ''", "LANG || ''", 'who set the language of messages gets another'],
    ['const DUTCH = /^nl(?![a-z])/i;', 'const DUTCH = /^nl$/i;', 'a Dutch system is spoken to in English'],
  ],
  'server/shell/frames.ts': [
    ['const LONGEST_HEADERS = 8192;', 'const LONGEST_HEADERS = 2 ** 30;', 'rubbish without an end fills the memory'],
    [
      'const LONGEST_CONTENT = 2 ** 29 - 25;',
      'const LONGEST_CONTENT = 2 ** 40;',
      'a server that dies of a long message',
    ],
    ["if (headers !== '' || content > 0) throw", 'if (content > 0) throw', 'a message that is broken off is no fault'],
    ['.findLast((found) => found !== undefined)', '.find((found) => found !== undefined)', 'of two lengths the first'],
    ['yield EXIT;', '', 'the server outlives its client'],
  ],
  'server/shell/markdown.ts': [
    ['text: escaped, strong', 'text: joined, strong', 'the words of a document are markup in a hover'],
    ['`**${escaped(title)}**`', '`**${title}**`', 'a title is markup in a hover'],
    ['if (part.url === part.title) return address(part.url);', '', 'an address stands twice'],
    ['more ? `${text.trimEnd()}…` : text', 'text', 'a hover does not say that the text goes on'],
  ],
  'server/shell/models.ts': [
    [
      'if (last?.document.text === text) return last.document;',
      'if (last) return last.document;',
      'after an edit all is as before',
    ],
  ],
  'server/shell/push.ts': [
    ['if (isStopped) return;', '', 'problems are told twice'],
    ['if (told.delete(uri)) takesBack(uri);', 'takesBack(uri);', 'what was not told is taken back'],
    ['for (const uri of told.keys()) takesBack(uri);', '', 'problems stay when the client asks itself'],
    ['const REST = 200;', 'const REST = 20;', 'a document is read at each letter'],
    ['cancel(uri);\n      const tell', 'const tell', 'each change is told'],
  ],
  'server/shell/news.ts': [
    ['if (!isWatched) return;', '', 'who never asked for a folder is told of it'],
    ['timer ??= setTimeout', 'timer = setTimeout', 'a view is drawn anew at each of a thousand files'],
    ['timer = undefined;', '', 'a view stays as it was after the first change'],
  ],
  'server/shell/session.ts': [
    [
      'if (!isReadingFolder()) openNews.changed();',
      'openNews.changed();',
      'an editor asks all anew four times a second while a folder is read',
    ],
    ['settings.forget(document.uri);', '', 'a document that is opened again has old settings'],
    ['if (isOfAll && ', 'if (false && ', 'of a long document what is in sight comes last'],
    [
      'if (settings.forget()) refresh();',
      'settings.forget();\n      refresh();',
      'all lenses are shown twice at the start',
    ],
    ['inTurn.finish();', '', 'a server that ends leaves questions unanswered'],
    ['if (method === DocumentDiagnosticRequest.method) pushed.stop();', '', 'problems stand twice'],
    ["if (typeof uri !== 'string') return", 'if (false) return', 'a request about nothing has an answer'],
    ['if (codeLens?.refreshSupport) ask', 'if (false) ask', 'lenses stay when they are switched off'],
    ['pushed.closed(document);', '', 'problems of a closed document stay'],
    ['if (!capabilities.window?.showDocument?.support) return;', '', 'a client is asked for what it cannot do'],
  ],
  'server/shell/server.ts': [
    ['if (token.isCancellationRequested) return cancelled;', '', 'what nobody waits for is answered'],
    ['isOver || current !== undefined) return', 'isOver) return', 'a second initialize is taken'],
    [': locale)', ': undefined)', 'every reader is answered in English'],
    ["typeof language === 'string'", 'false', 'who asks for Dutch is answered in English'],
    ['Array.isArray(commands) ? commands : []', 'commands ?? []', 'a wrong option stops the server'],
    ["positionEncoding: 'utf-16'", "positionEncoding: 'utf-8'", 'all places are wrong after the first accent'],
    ['(isOver ? shutDown : notInitialized)', 'notInitialized', 'the wrong error after a shutdown'],
  ],
  'server/shell/settings.ts': [
    ["'inlayHints.citations': false,\n};", "'inlayHints.citations': true,\n};", 'hints that nobody asked for'],
    [
      "typeof value === 'boolean' ? value",
      'value !== undefined ? (value as boolean)',
      'a setting of another type counts',
    ],
    ['if (kept.get(uri) !== settings) return;', '', 'an old setting comes back'],
    ['if (isLate && !isSame(found, assumed)) onLate();', 'if (isLate) onLate();', 'lenses flicker'],
    ['last = found;', '', 'each new document begins with the defaults where the client is slow'],
  ],
  'server/shell/texts.ts': [
    ['if (range) spanOf(source, range);', '', 'a text that is half changed'],
    [
      "if (typeof uri !== 'string' || typeof content !== 'string')",
      "if (typeof uri !== 'string')",
      'a document without a text stops the server',
    ],
  ],
  'server/shell/words.ts': [
    ['/^nl\\b/i.test', '/^nl$/i.test', 'a reader in Belgium is answered in English'],
    ['? dutch : english', '? english : english', 'a Dutch reader is answered in English'],
  ],
  'server/shell/words/dutch.ts': [
    ["ecli: 'Rechtspraak',", '', 'a kind without a name'],
    ["grouped(count, 'nl')", "grouped(count, 'en')", '`… nog 14,200`'],
    [
      "mentions: (count) => (count === 1 ? '1 verwijzing' :",
      "mentions: (count) => (count === 2 ? '1 verwijzing' :",
      '`1 verwijzingen`',
    ],
  ],
  'server/shell/words/dutchProblems.ts': [
    [
      "'In deze kop staat een drukfout. Verbeter hem.'",
      "'This heading has a misprint. Mend it.'",
      'English among Dutch',
    ],
    ["? 't/m' : 'en'} ${last} ontbreken", "? 'en' : 't/m'} ${last} ontbreken", '`Vraag 3 t/m 4 ontbreken`'],
  ],
  'server/shell/words/english.ts': [["(count === 1 ? '1 word' : `${count} words`)", '`${count} words`', '`1 words`']],
  'server/shell/words/englishProblems.ts': [
    ["? 'to' : 'and'} ${last} are", "? 'and' : 'to'} ${last} are", '`Questions 3 and 7 are missing`'],
    ["enumeration(numbers, 'and', 'to')", 'enumeration(numbers)', 'Dutch among English'],
  ],
  'server/shell/lsp/codeLenses.ts': [
    ['if (!isEnabled) return [];', '', 'lenses cannot be switched off'],
    ['start.line === end.line ? end : start', 'end', 'a lens over two lines'],
    ['source.version === version && ', '', 'a lens of an older text leads next to its place'],
    ['if (command !== SHOW_PLACES) throw', 'if (false) throw', 'any command is done'],
    ['hasShowPlaces(client) ? {} :', 'false ? {} :', 'VS Code has two commands of one name'],
    ["text.own ? [titleOf({ role: 'answer', numbers: [] })] : text.titles", 'text.titles', 'a long lens'],
  ],
  'server/shell/factsInWords.ts': [
    ['names.map((name) => oneLine(name)).join', 'names.join', 'a name that turns around what stands after it'],
    ['`“${oneLine(reason)}”`', '`“${reason}”`', 'a reason that turns around what stands after it'],
    [
      "state === 'postponed' || state === 'asked' ? said[state]",
      "false ? said['asked']",
      'whoever postpones has answered',
    ],
    ['when.isOfLetter ? letter : print', 'print', 'a letter is said to be received on its date'],
    ["state === 'asked' || state === 'postponed' ? []", 'false ? []', 'what is not answered is said twice'],
    ['untold && questions === 0 ?', 'false ?', 'no questions, where they cannot be told apart'],
  ],
  'server/shell/lsp/desk.ts': [
    ['view.subject && oneLine(view.subject)', 'view.subject', 'a subject that turns around what stands after it'],
    ['const text = plain(piece.text);', 'const text = piece.text;', 'words on the page that hide others'],
    ['words.kinds[kind] ?? kind', 'kind', 'a kind is called by its key'],
    ['title: oneLine(publication.title)', 'title: publication.title', 'a title that fills the view'],
  ],
  'server/shell/lsp/diagnostics.ts': [
    ['relatedInformation && places.length > 0', 'related.length > 0', 'a client is told what it does not know'],
    ['tagSupport !== undefined && IDLE', 'IDLE', 'a tag for a client that has none'],
    ["severity === 'off' ? []", 'false ? []', 'what is off is told all the same'],
    ['weights[problem.code] ?? problem.severity', 'problem.severity', 'all problems matter as much as we think'],
    ['warning: DiagnosticSeverity.Warning', 'warning: DiagnosticSeverity.Error', 'a gap is an error'],
    [
      'severities[a.severity] - severities[b.severity]',
      'severities[b.severity] - severities[a.severity]',
      'hints push out warnings',
    ],
  ],
  'server/shell/lsp/documentLinks.ts': [
    ['#L${line + 1},', '#L${line},', 'a mark leads to the line above its note'],
    ['${character + 1}`', '${character}`', 'a mark leads to the place before its note'],
  ],
  'server/shell/lsp/documentSymbols.ts': [
    ['question: SymbolKind.Field', 'question: SymbolKind.String', 'questions look like answers'],
    [
      "kind === 'question' && detail !== ''",
      'false',
      'nobody finds a question by its words where one goes to a symbol',
    ],
    [
      'hierarchicalDocumentSymbolSupport === true',
      'hierarchicalDocumentSymbolSupport !== true',
      'the wrong form of outline',
    ],
  ],
  'server/shell/lsp/foldingRanges.ts': [
    [
      'endLine <= startLine || byLine.has(startLine)',
      'endLine <= startLine',
      'a question and its answer do not fold together',
    ],
    ['Math.min(last.endLine, range.startLine - 1)', 'last.endLine', 'folds that cross'],
  ],
  'server/shell/lsp/hovers.ts': [
    ["includes('markdown') === true", "includes('markdown') !== false", 'a client of plain text shows asterisks'],
  ],
  'server/shell/lsp/inlayHints.ts': [
    ["citation: set['inlayHints.citations']", 'citation: true', 'hints that nobody asked for'],
  ],
  'server/shell/lsp/positions.ts': [
    ['if (!isPosition(position)) throw', 'if (false) throw', 'a wrong position has an answer'],
  ],
  'server/shell/lsp/references.ts': [
    ['includeDeclaration || !declares', 'true', 'the place itself among its mentions'],
    [
      'declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read',
      'DocumentHighlightKind.Read',
      'the place itself is coloured as a mention',
    ],
  ],
  'server/shell/lsp/semanticTokens.ts': [
    ['previous?.resultId !== previousResultId', 'false', 'colours of another version'],
    ['line === last.line ? character - last.character : character', 'character', 'colours in the wrong places'],
    ['same < shorter - start &&', 'same < shorter &&', 'colours that overlap after an edit'],
  ],
  'server/shell/turns.ts': [
    ['if (count === before) return;', 'return;', 'who asks for what is in sight waits for what is not'],
    ['const PATIENCE = 100;', 'const PATIENCE = 1e6;', 'somebody who asks all the time keeps all others waiting'],
    ['begun?.version !== version', 'begun === undefined', 'a long text that changed is told as it was'],
    ['work.givenUp() ?? stepOf(first)', 'stepOf(first)', 'what nobody waits for is done to its end'],
    ['performance.now() < until', 'true', 'nobody is heard before all is done'],
  ],
  'server/shell/lsp/definitions.ts': [
    ['inFolder(source, lead) ?? elsewhere', 'elsewhere', 'a citation leads nowhere'],
    ['takesLinks || links === null ? links : links.map(locationOf)', 'links', 'a client that takes no links gets them'],
  ],
  'server/shell/lsp/callHierarchy.ts': [
    ['detail: opening(document, section.body, callDetailLength)', "detail: ''", 'a hierarchy of numbers alone'],
  ],
  'server/shell/lsp/codeActions.ts': [
    [
      "kind === one || one === '' || kind.startsWith(`${one}.`)",
      'kind === one',
      'a menu of all refactorings lacks ours',
    ],
    ['if (!Array.isArray(only)) return [];', '', 'what changes the whole document is offered at each cursor'],
    ['mends.slice(0, MOST.related)', 'mends', 'a message that grows with the square of its problems'],
    ['...(isPreferred ? { isPreferred } : {}),', '', 'a key for the best fix does nothing'],
  ],
  'server/shell/lsp/folderTree.ts': [
    ["standing && grouping !== 'state' &&", 'standing &&', 'each row says what stands above it'],
    ["date === '' ? '' : inFolder.on(date)", 'inFolder.on(date)', 'a document without a date is of one'],
    ['!DAY.test(today)', 'false', 'any words are a day'],
  ],
  'server/shell/lsp/renames.ts': [
    ['range?.start.line === position.line ?', 'range ?', 'an editor marks words of another line'],
    [
      '?? refused(words.taken(numbered.kind, name.trim()))',
      '?? null',
      'a number that is taken does nothing and says nothing',
    ],
  ],
  'server/shell/lsp/workspaceSymbols.ts': [
    [
      "kind === 'document' ? SymbolKind.File : symbolKinds.question",
      'symbolKinds.question',
      'documents look like questions',
    ],
    ['if (open === 0) return states.answered;', '', 'what is answered is said to be open'],
    [
      "state === 'postponed' ? postponed : (asked ?? answered)",
      'asked ?? answered',
      'what is postponed has the wrong date',
    ],
    ["section === undefined ? 'document' : 'question'", "'question'", 'a document looks like a question'],
  ],
  'server/shell/lsp/formatting.ts': [
    ['client.tell(client.words.notFormatted);', '', 'to format does nothing and says nothing'],
  ],
  'server/shell/lsp/workspaceEdit.ts': [
    ['if (!documentChanges) return { changes', 'if (false) return { changes', 'a simple client cannot mend anything'],
    ['needsConfirmation: true', 'needsConfirmation: false', 'what should be looked at is done at once'],
    ['&& edits.length > 1)', ')', 'each small change has a name'],
  ],
  'server/shell/goalInWords.ts': [
    ['named.slice(0, SHOWN)', 'named', 'a hover of a hundred questions'],
    [
      "if (state === undefined || state === 'asked') return [];",
      'if (state === undefined) return [];',
      'questions are said to be unanswered whose answer is another document',
    ],
    ['wanted.size > 0 ? named', 'true ? named', 'a hover says nothing of what a document asks'],
  ],
  'server/shell/cli/commands/find.ts': [
    ['line: start.line + 1', 'line: start.line', 'an editor goes to the line above'],
    ['return oneLine(`${file}:', 'return (`${file}:', 'words of a document act on a terminal'],
  ],
  'server/shell/cli/options.ts': [
    ["(!inlineValue && value.startsWith('-'))", 'false', '`--out --force` writes into a folder of that name'],
    ['if (!isOption(name)) return', 'if (false) return', 'a mistyped option is passed over'],
    ['Object.hasOwn(OPTIONS, name)', 'name in OPTIONS', 'what every object has is an option'],
    ['if (!takesValue && value !== undefined)', 'if (false)', '`--force=no` forces'],
    ['if (workers < 1 || workers > MOST_JOBS)', 'if (false)', 'a command with no workers, or with thousands'],
    ['const { output = input,', 'const { output,', 'who gives lines of JSON gets none'],
    ["value !== 'jsonl')", 'false)', 'any form of input is read as lines of JSON'],
  ],
  'server/shell/cli/making.ts': [
    ["fails && asked.output !== 'jsonl'", 'fails', 'lines of JSON say that something failed, and the program too'],
    ["if (output !== 'jsonl') return", 'if (true) return', 'a line of JSON has no answer'],
    ['if (!document.sections.some(isQuestionOrAnswer)) tell', 'tell', 'each document is said to hold no questions'],
    ["if (!isFirst && gap !== '')", "if (gap !== '')", 'a list begins with a comma'],
  ],
};
