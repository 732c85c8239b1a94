import { strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { toDocx } from '../../server/export/docx.ts';
import { parse } from '../../server/parse/parse.ts';
import { samples } from '../export/golden.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-office-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const skip = spawnSync('soffice', ['--version']).status === 0 ? false : 'LibreOffice is not installed';

test('LibreOffice reads as many headings, footnotes and links of a Word document as there are', { skip }, () => {
  const files = [...samples].map(([name, text]) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, toDocx(parse(text), name));
    return file;
  });
  const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // One document a line, in XML that is not packed.
  spawnSync('soffice', [own, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...files]);
  for (const [name, text] of samples) {
    const { sections, notes, citations, references } = parse(text);
    const read = readFileSync(join(folder, `${name}.fodt`), 'utf8');
    const count = (pattern: RegExp) => read.match(pattern)?.length ?? 0;
    strictEqual(count(/<text:h /g), sections.length, `headings of ${name}`);
    strictEqual(count(/<text:note /g), notes.length, `footnotes of ${name}`);
    const outside = new Set(citations.flatMap(({ url }) => url ?? []));
    const led = new Set([...read.matchAll(/xlink:href="(https:[^"]*)"/g)].map(([, url]) => url));
    strictEqual(led.size, outside.size, `addresses of ${name}`);
    strictEqual(count(/xlink:href="#sectie_\d+"/g), references.length, `mentions of ${name}`);
  }
});
