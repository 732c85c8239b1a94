import { type Unzipped, unzipSync } from 'fflate';
import { readDocx } from './docx.ts';
import type { Draft } from './draft.ts';
import { readOdt } from './odt.ts';
import { isRefusal, Refusal } from './refusal.ts';

/** A part that would be larger unpacked is a bomb: the longest documents have a tenth of it. */
const LARGEST = 64_000_000;
const PARTS =
  /^(?:word\/(?:document\d*|footnotes\d*|endnotes\d*|numbering\d*|styles\d*)\.xml|content\.xml|styles\.xml|META-INF\/manifest\.xml|mimetype|\[Content_Types\]\.xml)$/;

/** The text of a file of packed parts: a Word document or one of OpenDocument. */
export function readPacked(bytes: Uint8Array): Draft {
  const parts = unpacked(bytes);
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

function unpacked(bytes: Uint8Array): Unzipped {
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        tooLarge ||= originalSize > LARGEST;
        return originalSize <= LARGEST;
      },
    });
    if (tooLarge) throw new Refusal('tooLarge');
    return parts;
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw new Refusal('damagedPacked');
  }
}
