import type { Uri } from 'vscode';
import type { Requests } from '../server/shell/requests.ts';
import type { Server } from './server.ts';

type Name =
  `kamervragen/${'reading' | 'exportFormats' | 'export' | 'cleanText' | 'draftAnswers' | 'overview' | 'compare'}`;

/** Asks about a whole document; once more where the server was only told of a document after it was asked. */
export async function askAbout<Asked extends Name>(
  server: Server,
  name: Asked,
  uri: Uri,
  ...more: Asked extends 'kamervragen/export' | 'kamervragen/overview' | 'kamervragen/compare'
    ? [Omit<Requests[Asked]['params'], 'textDocument'>]
    : []
): Promise<Requests[Asked]['answer'] | undefined> {
  let wasTold = false;
  const listener = server.onDidOpen(() => {
    wasTold = true;
  });
  const params: Requests[Asked]['params'] = Object.assign({ textDocument: { uri: String(uri) } }, ...more);
  const answer = await server.ask(name, params);
  listener.dispose();
  return answer === undefined && wasTold ? askAbout(server, name, uri, ...more) : answer;
}
