import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './archive.ts';
import { median, once, type Row } from './measure.ts';

/** How many documents are exported: `EXPORT=2000 npm run bench -- export` for a quick look. */
const DOCUMENTS = Number(process.env.EXPORT ?? 20_000);
/** How often, in turns. */
const TURNS = 3;

/** How much faster two worker threads export an archive than one thread does. */
export async function exporting(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-export-'));
  try {
    writeArchive(folder, DOCUMENTS);
    const times: Record<'1' | '2', number[]> = { 1: [], 2: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const jobs of ['1', '2'] as const) times[jobs].push(await once(() => exported(folder, jobs)));
    }
    console.log(`# ${DOCUMENTS} documents as JSON lines: ${Math.round(median(times[1]))} ms by one thread`);
    const what = `JSON lines of ${DOCUMENTS} documents, --jobs 2 to --jobs 1`;
    return [{ what, limit: 0.85, aim: 1 / 1.7, ratio: median(times[2]) / median(times[1]) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exported(folder: string, jobs: string): void {
  const words = ['dist/cli.cjs', 'export', '--format', 'json', '--jobs', jobs, folder];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The export ended with status ${status}.`);
}
