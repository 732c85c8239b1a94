import { Disposable, l10n, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type LanguageClientOptions } from 'vscode-languageclient';
import { LANGUAGE } from './language.ts';
import { SHOW_PLACES, showPlaces } from './places.ts';

/**
 * Starts a language client and keeps it running: a server that stops is started again without a word. Only when it
 * keeps stopping is the reader told, and asked whether to go on.
 */
export function keepRunning(create: (options: LanguageClientOptions) => BaseLanguageClient): Disposable {
  const client = create({
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions: { commands: [SHOW_PLACES] },
    errorHandler: {
      async error(error, message, count) {
        const decision = await patience.error(error, message, count);
        if (decision.action === ErrorAction.Shutdown) offerRestart();
        return { ...decision, handled: true };
      },
      async closed() {
        const decision = await patience.closed();
        if (decision.action === CloseAction.DoNotRestart) offerRestart();
        return { ...decision, handled: true };
      },
    },
  });
  const patience = client.createDefaultErrorHandler();

  async function offerRestart(): Promise<void> {
    const startAgain = l10n.t('Start Again');
    const showLog = l10n.t('Show Log');
    const message = l10n.t('Kamervragen keeps stopping. Until it runs again there is no outline and no navigation.');
    const choice = await window.showErrorMessage(message, startAgain, showLog);
    if (choice === startAgain) start();
    if (choice === showLog) client.outputChannel.show();
  }

  /** The client itself reports a start that fails. */
  function start(): void {
    client.start().catch(() => undefined);
  }

  start();
  return Disposable.from(client, showPlaces(client));
}
