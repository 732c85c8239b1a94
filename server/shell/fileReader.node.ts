import { parentPort } from 'node:worker_threads';
import { answerTo } from './fileReader.ts';

parentPort?.on('message', async (file) => parentPort?.postMessage(await answerTo(file)));
