import { answerTo } from './fileReader.ts';
import type { FileToRead } from './requests.ts';

// pdf.js listens here too, and speaks to whoever made this worker: neither takes the other's messages for its own.
self.addEventListener('message', async ({ data }: MessageEvent<FileToRead>) => {
  if (data.kind === 'file') self.postMessage(await answerTo(data));
});
