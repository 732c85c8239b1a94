import { commands, Disposable, env, type TextDocument } from 'vscode';
import type { CopyForm } from '../server/shell/requests.ts';
import { lackInWords } from './claims.ts';
import { about, aboutCursor, readingEditor } from './editor.ts';
import { placeAt } from './question.ts';
import type { Server } from './server.ts';
import { tell, warn } from './surfaces/messages.ts';
import { t } from './words.ts';

/** Commands that copy the section around the cursor, its citation, or a link to it. */
export function copying(server: Server): Disposable {
  return Disposable.from(
    ...Object.entries({
      'kamervragen.copyText': () => copySection(server, 'text'),
      'kamervragen.copyMarkdown': () => copySection(server, 'markdown'),
      'kamervragen.copyCitation': () => copySection(server, 'citation'),
      'kamervragen.copyQuestionAndAnswer': () => copySection(server, 'exchange'),
      'kamervragen.copyLink': () => copyLink(server),
    }).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

async function copySection(server: Server, form: CopyForm): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const copy = await server.ask('kamervragen/copy', { ...aboutCursor(editor), form });
  if (copy === undefined || copy === null) return tell(t('The cursor is in no question and no answer.'));
  const lacks = lackInWords(t, copy.missing);
  if (copy.text !== '') await env.clipboard.writeText(copy.text);
  if (copy.text === '') warn(t('Nothing was copied. {0}', lacks));
  else if (lacks !== '' && form === 'exchange') warn(`${t('Copied: {0}', copy.title)}. ${lacks}`);
  else if (lacks !== '') warn(t('Copied what is known: “{0}”. {1}', copy.text, lacks));
  else tell(t('Copied: {0}', form === 'citation' ? copy.text : copy.title));
}

async function copyLink(server: Server): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const { document, selection } = editor;
  const questions = await server.ask('kamervragen/questions', about(document));
  const part = placeAt(questions?.shown ?? [], selection.active)?.part;
  const link = linkTo(document, part?.name.start.line ?? selection.active.line);
  await env.clipboard.writeText(link);
  tell(t('Copied: {0}', link));
}

/** An address that opens VS Code at a line: `vscode://file/home/ans/ah-tk-20212022-123.txt:12`, or that of the file. */
function linkTo({ uri }: TextDocument, line: number): string {
  if (uri.scheme !== 'file') return String(uri.with({ fragment: `L${line + 1}` }));
  return `${env.uriScheme}://file${uri.path.split('/').map(encodeURIComponent).join('/')}:${line + 1}`;
}
