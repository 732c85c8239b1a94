import { type CancellationToken, Disposable, type Event, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Notifications, Requests } from '../server/shell/requests.ts';

/** Our server, as those who ask it see it. */
export interface Server extends Disposable {
  /** An answer; undefined where there is none: about a document that is closed, or while the server is not running. */
  ask<Name extends keyof Requests>(
    name: Name,
    params: Requests[Name]['params'],
    token?: CancellationToken,
  ): Promise<Requests[Name]['answer'] | undefined>;
  /** The server has been told of a document, again when it was started again: from now on it answers about it. */
  readonly onDidOpen: Event<void>;
  /** The documents of the folder are others than before, or the server is another. */
  readonly onDidChangeFolder: Event<void>;
}

export function serverOf(client: BaseLanguageClient): Server {
  const opened = new EventEmitter<void>();
  const folder = new EventEmitter<void>();
  const listeners = [
    client.onNotification('kamervragen/folderChanged' satisfies keyof Notifications, () => folder.fire()),
    client.onDidChangeState(({ newState }) => newState === State.Running && folder.fire()),
  ];
  client.middleware.didOpen = async (document, next) => {
    await next(document);
    opened.fire();
  };
  return {
    async ask<Name extends keyof Requests>(
      name: Name,
      params: Requests[Name]['params'],
      token?: CancellationToken,
    ): Promise<Requests[Name]['answer'] | undefined> {
      try {
        // A token that is undefined would count as a second parameter.
        const rest = token === undefined ? [] : [token];
        const answer = await client.sendRequest<Requests[Name]['answer'] | null>(name, params, ...rest);
        return answer ?? undefined;
      } catch {
        // Given up, or the server stopped, of which the client itself tells the reader.
        return undefined;
      }
    },
    onDidOpen: opened.event,
    onDidChangeFolder: folder.event,
    dispose: () => Disposable.from(opened, folder, ...listeners).dispose(),
  };
}
