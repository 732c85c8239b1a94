import { bullet, numberAs } from './numbering.ts';
import { readXml } from './xml.ts';

/** How one level of a list is numbered. */
interface ListLevel {
  format: string;
  /** `Vraag %1`, `%1.%2)` */
  text: string;
  start: number;
  suffix: string;
  /** The level that begins this one anew; 0 for none. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  readonly levels: Map<number, ListLevel>;
  styleLink: string | undefined;
}

interface Numbered {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/** The numbers that Word makes, in the order in which paragraphs ask for them. */
export interface Numbering {
  /** What Word prints before a paragraph of a list, with the blank after it. */
  next(list: string, level: number): string;
  /** The level to which a paragraph's style belongs. */
  levelOf(list: string, style: string | undefined): number | undefined;
}

const newLevel = (): ListLevel => ({
  format: 'decimal',
  text: '',
  start: 1,
  suffix: 'tab',
  restart: undefined,
  style: undefined,
});

export function numberingOf(xml: string | undefined): Numbering {
  const { lists, numbered } = read(xml ?? '');
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const levelIn = (id: string, level: number) => {
    const own = numbered.get(id);
    return own?.levels.get(level) ?? lists.get(own?.list ?? '')?.levels.get(level);
  };

  return {
    next(id, level) {
      const own = numbered.get(id);
      const definition = levelIn(id, level);
      if (own === undefined || definition === undefined) return '';
      const counts = counters.get(own.list) ?? [];
      counters.set(own.list, counts);
      const start = own.starts.get(level) ?? definition.start;
      // A list that goes on with another's numbers begins anew where it says so, once.
      const isNew = own.starts.has(level) && !begun.has(`${id} ${level}`);
      begun.add(`${id} ${level}`);
      counts[level] = counts[level] === undefined || isNew ? start : counts[level] + 1;
      for (let above = 0; above < level; above++) counts[above] ??= levelIn(id, above)?.start ?? 1;
      for (let below = level + 1; below < counts.length; below++) {
        const restart = levelIn(id, below)?.restart;
        if (restart === undefined || (restart > 0 && level < restart)) delete counts[below];
      }
      if (definition.format === 'bullet') return `${bullet(definition.text)} `;
      const text = definition.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return numberAs(levelIn(id, at)?.format ?? 'decimal', counts[at] ?? 0);
      });
      return text.trim() === '' ? '' : `${text}${definition.suffix === 'nothing' ? '' : ' '}`;
    },
    levelOf(id, style) {
      if (style === undefined) return undefined;
      const own = numbered.get(id);
      for (const [level, definition] of lists.get(own?.list ?? '')?.levels ?? [])
        if (definition.style === style) return level;
      return undefined;
    },
  };
}

function read(xml: string): { lists: Map<string, List>; numbered: Map<string, Numbered> } {
  const lists = new Map<string, List>();
  const numbered = new Map<string, Numbered>();
  const links = new Map<string, string>();
  let list: List | undefined;
  let id = '';
  let num: Numbered | undefined;
  let at = 0;
  let level: ListLevel | undefined;
  readXml(xml, {
    open(name, attribute) {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        id = attribute('abstractNumId') ?? '';
        list = { levels: new Map(), styleLink: undefined };
        lists.set(id, list);
      } else if (name === 'num') {
        num = { list: '', starts: new Map(), levels: new Map() };
        numbered.set(attribute('numId') ?? '', num);
      } else if (name === 'abstractNumId' && num) num.list = value;
      else if (name === 'lvlOverride') at = Number(attribute('ilvl') ?? 0);
      else if (name === 'startOverride' && num) num.starts.set(at, Number(value));
      else if (name === 'lvl') {
        level = newLevel();
        (num ?? list)?.levels.set(Number(attribute('ilvl') ?? 0), level);
      } else if (name === 'styleLink') links.set(value, id);
      else if (name === 'numStyleLink' && list) list.styleLink = value;
      else if (level) {
        if (name === 'start') level.start = Number(value);
        else if (name === 'numFmt') level.format = value;
        else if (name === 'lvlText') level.text = value;
        else if (name === 'suff') level.suffix = value;
        else if (name === 'lvlRestart') level.restart = Number(value);
        else if (name === 'pStyle') level.style = value;
      }
    },
    close(name) {
      if (name === 'lvl') level = undefined;
      else if (name === 'num') num = undefined;
      else if (name === 'abstractNum') list = undefined;
    },
    text() {},
  });
  for (const own of lists.values()) {
    const linked = own.styleLink === undefined ? undefined : lists.get(links.get(own.styleLink) ?? '');
    if (linked && own.levels.size === 0) for (const [key, one] of linked.levels) own.levels.set(key, one);
  }
  return { lists, numbered };
}
