import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** The command to which the server's lenses lead; it is for them alone. */
export const SHOW_PLACES = 'kamervragen.showPlaces';

/** Goes to a place, or where there are several, shows them at `position` to choose from. */
export function showPlaces({ protocol2CodeConverter: read }: BaseLanguageClient): Disposable {
  return commands.registerCommand(SHOW_PLACES, (uri: string, position: Position, places: readonly Location[]) =>
    commands.executeCommand(
      'editor.action.goToLocations',
      read.asUri(uri),
      read.asPosition(position),
      places.map(read.asLocation),
      'peek',
    ),
  );
}
