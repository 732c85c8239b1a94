import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const path = 'syntaxes/kamervragen.tmLanguage.json';
const wasm = 'node_modules/vscode-oniguruma/release/onig.wasm';

const registry = new Registry({
  onigLib: loadWASM({ data: readFileSync(wasm) }).then(() => ({ createOnigScanner, createOnigString })),
  loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
});

/** A stretch of one line with its scopes, outermost first, without the language's own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** What our grammar makes of a text in VS Code's own engine, line by line. */
export async function tokenise(text: string): Promise<readonly (readonly Token[])[]> {
  const grammar = await registry.loadGrammar('text.kamervragen');
  if (!grammar) throw new Error(`No grammar in ${path}`);
  let stack = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.kamervragen$/, '')),
    }));
  });
}
