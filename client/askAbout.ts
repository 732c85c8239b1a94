import type { Uri } from 'vscode';
import type { Requests } from '../server/shell/requests.ts';
import type { Server } from './server.ts';

/** Asks about a whole document; once more where the server was only told of a document after it was asked. */
export async function askAbout<
  Name extends 'kamervragen/reading' | 'kamervragen/html' | 'kamervragen/cleanText' | 'kamervragen/draftAnswers',
>(server: Server, name: Name, uri: Uri): Promise<Requests[Name]['answer'] | undefined> {
  let wasTold = false;
  const listener = server.onDidOpen(() => {
    wasTold = true;
  });
  const answer = await server.ask(name, { textDocument: { uri: String(uri) } });
  listener.dispose();
  return answer === undefined && wasTold ? askAbout(server, name, uri) : answer;
}
