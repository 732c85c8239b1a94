import { deepStrictEqual, fail } from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { type Counts, play } from './play.ts';
import { clients, type Scenario, scenarios } from './scenarios.ts';
import { type Server, start } from './server.ts';

// `npm run test:break` says these, in scripts/test.mjs; otherwise a few texts are tried, always the same.
const { BREAK_SEED = '20240503', BREAK_MINUTES, BREAK_REPEAT } = process.env;
const seed = Number(BREAK_SEED);
const end = BREAK_MINUTES === undefined ? undefined : Date.now() + Number(BREAK_MINUTES) * 60_000;

const TEXTS = 16;
/** After so many failures one knows enough. */
const FAILURES = 3;
/** A failure is made smaller for so long, in milliseconds. */
const SHRINKING = 120_000;
const folder = '.cache/break';

test('nothing that is done to a document breaks the server', async (t) => {
  const counts: Counts = { texts: 0, edits: 0, requests: 0, wrong: 0, cancelled: 0 };
  const servers = new Map<Scenario['client'], Server>();
  t.after(() => {
    for (const { process } of servers.values()) process.kill();
  });

  const plays = async (scenario: Scenario) => {
    const server = servers.get(scenario.client) ?? (await start(clients[scenario.client].capabilities));
    servers.set(scenario.client, server);
    try {
      await play(server, scenario, counts);
    } catch (error) {
      // What broke does not go on.
      servers.delete(scenario.client);
      server.process.kill();
      throw error;
    }
  };

  if (BREAK_REPEAT !== undefined) {
    await plays(JSON.parse(readFileSync(BREAK_REPEAT, 'utf8')).scenario);
    return;
  }
  console.log(`The seed is ${seed}.`);
  const failures: string[] = [];
  const isDone = (texts: number) => (end === undefined ? texts === TEXTS : Date.now() > end);
  for (let texts = 0; failures.length < FAILURES && !isDone(texts); texts++) {
    const tries = { seed: seed + texts, numRuns: 1, skipAllAfterTimeLimit: SHRINKING };
    const { errorInstance, counterexample } = await fc.check(fc.asyncProperty(scenarios, plays), tries);
    if (counterexample !== null) failures.push(kept(seed + texts, errorInstance, counterexample[0]));
  }
  const tried = Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  console.log(tried.join(', '));
  for (const server of servers.values()) {
    await server.end();
    deepStrictEqual(server.faults, []);
  }
  if (failures.length > 0) fail(failures.join('\n\n'));
});

/** Keeps a failure, and says how to see it again. */
function kept(seed: number, error: unknown, scenario: Scenario): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${seed}.json`;
  const words = error instanceof Error ? error.message : String(error);
  writeFileSync(file, JSON.stringify({ words, scenario }, undefined, 2));
  return `${words}\nnpm run test:break -- --repeat ${file}`;
}
