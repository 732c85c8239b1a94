// `npm run schemas` writes each sample, and each labelled document that lies beside the project, as XML, and compares that
// with the schemas of Akoma Ntoso and Parla-CLARIN. `-- --require` fails where a schema or what reads it is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toAkn } from '../server/export/akn.ts';
import { toTei } from '../server/export/tei.ts';
import type { QaDocument } from '../server/model/document.ts';
import { parse } from '../server/parse/parse.ts';

const { values } = parseArgs({ options: { require: { type: 'boolean', default: false } } });

const SCHEMAS = '../shared/schemas';
const TEXTS = ['samples', '../shared/corpus/text', '../shared/corpus/converted', '../shared/lists/text'];

interface Form {
  readonly name: string;
  readonly write: (document: QaDocument) => Iterable<string>;
  readonly schema: string;
  /** What compares files with a schema, and fails where one is not valid. */
  readonly command: (schema: string, files: readonly string[]) => readonly [string, ...string[]];
}

const forms: readonly Form[] = [
  {
    name: 'Akoma Ntoso',
    write: toAkn,
    schema: `${SCHEMAS}/akomantoso30.xsd`,
    command: (schema, files) => ['xmllint', '--nonet', '--noout', '--schema', schema, ...files],
  },
  {
    name: 'Parla-CLARIN',
    write: toTei,
    schema: `${SCHEMAS}/parla-clarin.rng`,
    command: (schema, files) => ['jing', schema, ...files],
  },
];

const documents = TEXTS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, document: parse(readFileSync(join(folder, file), 'utf8')) })),
);
for (const form of forms) {
  const lacking = lackingFor(form);
  if (lacking === undefined) check(form);
  else {
    console.log(`${form.name} is not checked: ${lacking}.`);
    if (values.require) process.exitCode = 1;
  }
}

/** What must be there to check a form, and is not. */
function lackingFor({ schema, command }: Form): string | undefined {
  if (!existsSync(schema)) return `there is no ${schema}`;
  const [program] = command(schema, []);
  return spawnSync(program, ['--version']).error === undefined ? undefined : `${program} does not run`;
}

function check({ name, write, schema, command }: Form): void {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-schemas-'));
  try {
    const files = documents.map(({ file, document }, index) => {
      const path = join(folder, `${index}-${file}.xml`);
      writeFileSync(path, [...write(document)].join(''));
      return path;
    });
    const [program, ...args] = command(schema, files);
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) {
      const told = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
      console.error(told.slice(0, 40).join('\n'));
      process.exitCode = 1;
    }
    console.log(`${name}: ${files.length} documents ${status === 0 ? 'are valid' : 'are NOT all valid'}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
