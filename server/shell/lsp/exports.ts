import { FORMATS, isFormatName } from '../../export/formats.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { exported } from '../exported.ts';
import type { ExportedFile } from '../requests.ts';
import { type Feature, invalid, ofAll, own } from './feature.ts';

/** What our own client asks to write a document as a file of another format. */
export const exports: Feature = {
  announces: {},
  answers: [
    own('kamervragen/exportFormats', ({ client }) =>
      Object.keys(FORMATS)
        .filter(isFormatName)
        .map((format) => {
          const { extension, isText } = FORMATS[format];
          return { format, extension, isText, ...client.words.formats[format] };
        }),
    ),
    ofAll(
      own('kamervragen/export', async ({ source, document }, { format }) => {
        if (!isFormatName(format)) throw invalid(`there is no format ${String(format)}`);
        const name = oneLine(fileNameOf(source.uri));
        const pieces = await exported(format, document, { name, file: name });
        return fileOf([...pieces]);
      }),
    ),
  ],
};

function fileOf(pieces: readonly (string | Uint8Array)[]): ExportedFile {
  const isText = pieces.every((piece) => typeof piece === 'string');
  return isText ? { text: pieces.join('') } : { base64: base64Of(pieces) };
}

/** Bytes at once: as many as the arguments that a function takes. */
const STEP = 0x8000;

function base64Of(pieces: readonly (string | Uint8Array)[]): string {
  const encoder = new TextEncoder();
  let binary = '';
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}
