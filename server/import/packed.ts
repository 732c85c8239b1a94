import { Unzip, UnzipInflate, type Unzipped, unzipSync } from 'fflate';
import { readDocx } from './docx.ts';
import type { Draft } from './draft.ts';
import { readOdt } from './odt.ts';
import { isRefusal, Refusal } from './refusal.ts';

/** Parts that would be larger unpacked are a bomb: the longest documents have a tenth of it. */
const LARGEST = 64_000_000;
const PARTS =
  /^(?:word\/(?:document\d*|footnotes\d*|endnotes\d*|numbering\d*|styles\d*)\.xml|content\.xml|styles\.xml|META-INF\/manifest\.xml|mimetype|\[Content_Types\]\.xml)$/;

/** The text of a file of packed parts: a Word document or one of OpenDocument. */
export function readPacked(bytes: Uint8Array): Draft {
  const { parts, isWhole } = unpacked(bytes);
  const draft = draftFrom(parts);
  if (isWhole) return draft;
  if (draft.text === '') throw new Refusal('damagedPacked');
  return { ...draft, losses: [...draft.losses.filter((loss) => loss !== 'damaged'), 'damaged'] };
}

function draftFrom(parts: Unzipped): Draft {
  const part = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : undefined);
  const main = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main !== undefined) {
    const number = /\d*(?=\.xml$)/.exec(main)?.[0] ?? '';
    const beside = (name: string) => part(`word/${name}${number}.xml`) ?? part(`word/${name}.xml`);
    return readDocx({
      document: part(main) ?? '',
      footnotes: beside('footnotes'),
      endnotes: beside('endnotes'),
      numbering: beside('numbering'),
      styles: beside('styles'),
    });
  }
  const content = part('content.xml');
  if (
    content !== undefined &&
    /opendocument\.text|office:text/.test(`${part('mimetype') ?? ''}${content.slice(0, 100_000)}`)
  ) {
    if (/<manifest:encryption-data|<encryption-data/.test(part('META-INF/manifest.xml') ?? ''))
      throw new Refusal('encrypted');
    return readOdt({ content, styles: part('styles.xml') });
  }
  throw new Refusal(Object.keys(parts).length === 0 ? 'otherPacked' : 'damagedPacked');
}

/** The parts of a packed file that are read, by name; of one whose list of parts is lost, those that stand before that. */
function unpacked(bytes: Uint8Array): { readonly parts: Unzipped; readonly isWhole: boolean } {
  let room = LARGEST;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        room -= originalSize;
        if (room < 0) throw new Refusal('tooLarge');
        return true;
      },
    });
    return { parts, isWhole: true };
  } catch (error) {
    if (isRefusal(error)) throw error;
    const parts = unpackedInOrder(bytes);
    if (Object.keys(parts).length === 0) throw new Refusal('damagedPacked');
    return { parts, isWhole: false };
  }
}

/** Bytes that are unpacked at once. */
const STEP = 1 << 16;

/** The parts from the beginning of a file that is cut off or damaged, each as far as it can be unpacked. */
function unpackedInOrder(bytes: Uint8Array): Unzipped {
  const pieces = new Map<string, Uint8Array[]>();
  let room = LARGEST;
  const unzip = new Unzip((file) => {
    if (!PARTS.test(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      room -= error ? 0 : piece.length;
      if (room < 0) throw new Refusal('tooLarge');
      if (!error) own.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (isRefusal(error)) throw error;
    // What was unpacked before stays.
  }
  return Object.fromEntries([...pieces].filter(([, own]) => own.length > 0).map(([name, own]) => [name, joined(own)]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
