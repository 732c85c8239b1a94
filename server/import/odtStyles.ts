import { bullet } from './numbering.ts';
import { readXml } from './xml.ts';

/** How a level of a list is numbered. */
export interface OdtLevel {
  readonly bullet: string | undefined;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers are shown: 2 for `1.2`. */
  readonly levels: number;
}

/** What the styles of an OpenDocument text say that matters to its words. */
export interface OdtStyles {
  isRaised(style: string | undefined): boolean;
  startsPage(style: string | undefined): boolean;
  list(style: string): readonly (OdtLevel | undefined)[] | undefined;
}

export function odtStylesOf(parts: readonly string[]): OdtStyles {
  const raised = new Set<string>();
  const pages = new Set<string>();
  const parents = new Map<string, string>();
  const lists = new Map<string, (OdtLevel | undefined)[]>();
  for (const xml of parts) {
    let style: string | undefined;
    let list: (OdtLevel | undefined)[] | undefined;
    readXml(xml, {
      open(name, attribute) {
        if (name === 'style') {
          style = attribute('name');
          const parent = attribute('parent-style-name');
          if (style !== undefined && parent !== undefined) parents.set(style, parent);
        } else if (name === 'text-properties' && style !== undefined) {
          if (/^(?:super|[1-9]\d*%)/.test(attribute('text-position') ?? '')) raised.add(style);
        } else if (name === 'paragraph-properties' && style !== undefined) {
          if (attribute('break-before') === 'page') pages.add(style);
        } else if (name === 'list-style') {
          list = [];
          lists.set(attribute('name') ?? '', list);
        } else if (list && (name === 'list-level-style-number' || name === 'list-level-style-bullet')) {
          list[Number(attribute('level') ?? 1) - 1] = {
            bullet: name === 'list-level-style-bullet' ? bullet(attribute('bullet-char') ?? '') : undefined,
            format: attribute('num-format') ?? '',
            prefix: attribute('num-prefix') ?? '',
            suffix: attribute('num-suffix') ?? '',
            start: Number(attribute('start-value') ?? 1),
            levels: Number(attribute('display-levels') ?? 1),
          };
        }
      },
      close(name) {
        if (name === 'style') style = undefined;
        else if (name === 'list-style') list = undefined;
      },
      text() {},
    });
  }
  const has = (styles: ReadonlySet<string>, name: string | undefined) => {
    for (let at = name, steps = 0; at !== undefined && steps < 20; at = parents.get(at), steps++)
      if (styles.has(at)) return true;
    return false;
  };
  return {
    isRaised: (style) => has(raised, style),
    startsPage: (style) => style !== undefined && pages.has(style),
    list: (style) => lists.get(style),
  };
}
