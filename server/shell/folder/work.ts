import type { FoundFile, ReadFiles, Scope } from './files.ts';
import { readFiles } from './readFiles.ts';
import { walk } from './walk.ts';

/** What is asked of a worker. */
export type Job =
  | { readonly kind: 'list'; readonly places: readonly string[]; readonly scope: Scope }
  | { readonly kind: 'read'; readonly files: readonly FoundFile[] };

/** What a worker tells of it: files, as many times as there are some; and in the end what came of it. */
export type Told =
  | { readonly kind: 'found'; readonly files: readonly FoundFile[] }
  | { readonly kind: 'listed'; readonly isAll: boolean }
  | { readonly kind: 'read'; readonly read: ReadFiles };

/** How many files are told of at once. */
const AT_ONCE = 500;

/** Does a job, and tells of it. */
export async function work(job: Job, tell: (told: Told) => void): Promise<void> {
  if (job.kind === 'read') return tell({ kind: 'read', read: await readFiles(job.files) });
  const found = walk(job.places, job.scope);
  let files: FoundFile[] = [];
  for (let next = found.next(); ; next = found.next()) {
    if (!next.done) files.push(next.value);
    if (files.length === AT_ONCE || (next.done && files.length > 0)) {
      tell({ kind: 'found', files });
      files = [];
    }
    if (next.done) return tell({ kind: 'listed', isAll: next.value });
  }
}
