import { answerTo } from './fileReader.ts';
import type { ToRead } from './requests.ts';

// pdf.js listens here too, and speaks to whoever made this worker: neither takes the other's messages for its own.
self.addEventListener('message', async ({ data }: MessageEvent<ToRead>) => {
  if (data.kind === 'file' || data.kind === 'html') self.postMessage(await answerTo(data));
});
