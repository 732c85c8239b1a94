import { parentPort } from 'node:worker_threads';
import { type Job, work } from './work.ts';

parentPort?.on('message', (job: Job) =>
  work(job, (told) => {
    const buffer = told.kind === 'read' ? told.read.segment : undefined;
    parentPort?.postMessage(told, buffer ? [buffer] : []);
  }),
);
