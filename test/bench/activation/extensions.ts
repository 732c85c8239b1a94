import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

/** Extensions that only the bench has: their bundles by their sources beside this file, and what they contribute. */
const extensions = {
  reference: {
    bundles: { main: 'reference.client.ts', server: 'reference.server.ts' },
    activationEvents: ['onLanguage:reference'],
    contributes: { languages: [{ id: 'reference', extensions: ['.reference'] }] },
  },
  stopwatch: {
    bundles: { main: 'stopwatch.ts' },
    activationEvents: [],
    contributes: { commands: [{ command: 'stopwatch.start', title: 'Start the Stopwatch' }] },
  },
};

/** Packages the extensions of the bench. Gives the paths of their VSIX files, in a folder that `remove` removes. */
export async function packExtensions() {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-bench-'));
  const packages: string[] = [];
  for (const [name, { bundles, activationEvents, contributes }] of Object.entries(extensions)) {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    for (const [bundle, source] of Object.entries(bundles)) {
      await build({
        entryPoints: [join('test/bench/activation', source)],
        outfile: join(cwd, `${bundle}.cjs`),
        bundle: true,
        minify: true,
        platform: 'node',
        external: ['vscode'],
      });
    }
    const manifest = {
      name,
      publisher: 'bench',
      version: '1.0.0',
      engines: { vscode: '^1.91.0' },
      main: './main.cjs',
      activationEvents,
      contributes,
    };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
    const packagePath = join(folder, `${name}.vsix`);
    await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
    packages.push(packagePath);
  }
  return { packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
