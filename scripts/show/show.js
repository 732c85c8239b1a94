// Runs in the VS Code that `npm start` opens: puts the sample there, with all that one has at hand beside it.
const { commands, env, UIKind, Uri, window, workspace } = require('vscode');

const SAMPLE = 'antwoord-nachttreinen.txt';
const HOME = 'workbench.view.extension.kamervragen';

exports.activate = async () => {
  const [folder] = workspace.workspaceFolders ?? [];
  const file = folder && Uri.joinPath(folder.uri, SAMPLE);
  const sample = file && (await workspace.openTextDocument(file).then(undefined, () => undefined));
  // In a folder of the reader's own there is nothing to choose.
  if (sample === undefined) return commands.executeCommand(HOME);
  await window.showTextDocument(sample, { preview: false });
  // In a browser VS Code is new each time; an installed one keeps its views where its owner has put them.
  if (env.uiKind === UIKind.Web) {
    await commands.executeCommand('vscode.moveViews', { viewIds: ['outline'], destinationId: HOME });
  }
  await commands.executeCommand('kamervragen.openReadingViewToSide', sample.uri);
  await commands.executeCommand('outline.focus');
  await commands.executeCommand('kamervragen.questions.focus');
  // The outline is that of the text, not of the page.
  await window.showTextDocument(sample, { viewColumn: 1 });
};
