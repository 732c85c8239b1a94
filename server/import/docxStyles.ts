import { readXml } from './xml.ts';

/** What a style says that matters to the text. */
export interface Style {
  /** The style on which it builds. */
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly isRaised: boolean | undefined;
  readonly isHidden: boolean | undefined;
}

/** What the styles of a document say of their paragraphs and words, with all that they build on. */
export function stylesOf(xml: string | undefined): (name: string | undefined) => Style {
  const styles = new Map<string, { -readonly [Key in keyof Style]: Style[Key] }>();
  let own: { -readonly [Key in keyof Style]: Style[Key] } | undefined;
  let standard: string | undefined;
  readXml(xml ?? '', {
    open(name, attribute) {
      const value = attribute('val');
      if (name === 'style') {
        own = { basedOn: undefined, list: undefined, level: undefined, isRaised: undefined, isHidden: undefined };
        const id = attribute('styleId') ?? '';
        styles.set(id, own);
        if (attribute('type') === 'paragraph' && attribute('default') === '1') standard = id;
      } else if (own === undefined) return;
      else if (name === 'basedOn') own.basedOn = value;
      else if (name === 'numId') own.list = value;
      else if (name === 'ilvl') own.level = Number(value);
      else if (name === 'vertAlign') own.isRaised = value === 'superscript';
      else if (name === 'vanish') own.isHidden = isOn(value);
    },
    close(name) {
      if (name === 'style') own = undefined;
    },
    text() {},
  });

  const known = new Map<string | undefined, Style>();
  return function styleOf(name): Style {
    const found = known.get(name);
    if (found) return found;
    let [list, level, isRaised, isHidden]: [string?, number?, boolean?, boolean?] = [];
    let at = name ?? standard;
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      const style = styles.get(at);
      list ??= style?.list;
      level ??= style?.level;
      isRaised ??= style?.isRaised;
      isHidden ??= style?.isHidden;
      at = style?.basedOn;
    }
    const style = { basedOn: undefined, list, level, isRaised, isHidden };
    known.set(name, style);
    return style;
  };
}

/** Whether a property is on that may be written without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
