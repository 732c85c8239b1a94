import type { Arcs, Bars, Figure } from '../model/figure.ts';
import { shortened } from '../text/oneLine.ts';
import { escaped } from './markup.ts';

/** A figure as SVG draws it; words are its own, and colours those of the page or the editor that it stands in. */
export function drawn(figure: Figure, labelOf: (label: string) => string, title: string): Drawing {
  return figure.kind === 'bars' ? drawnBars(figure, labelOf, title) : drawnArcs(figure, title);
}

/** What stands in an `svg` element, and how large that is. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

const WIDTH = 720;
const ROW = 22;
/** Where bars begin, and how long the longest is: before them stands what they are of, after them how much. */
const [BARS, LONGEST] = [280, 380];
/** How many letters stand before a bar. */
const LABEL = 36;

function drawnBars({ bars, lines }: Bars, labelOf: (label: string) => string, title: string): Drawing {
  const most = Math.max(1, ...lines, ...bars.map(({ value }) => value));
  const lengthOf = (value: number) => Math.round((LONGEST * value * 10) / most) / 10;
  const height = ROW * bars.length + (lines.length > 0 ? ROW : 4);
  const rows = bars.map(({ label, value }, row) => {
    const words = labelOf(label);
    const middle = ROW * row + 15;
    return `<text class="label" x="${BARS - 8}" y="${middle}">${escaped(shortened(words, LABEL))}</text><rect class="bar" x="${BARS}" y="${ROW * row + 4}" width="${Math.max(1, lengthOf(value))}" height="${ROW - 8}"><title>${escaped(`${words}: ${value}`)}</title></rect><text x="${BARS + lengthOf(value) + 6}" y="${middle}">${value}</text>`;
  });
  const crossing = lines.map((at) => {
    const x = BARS + lengthOf(at);
    return `<line class="term" x1="${x}" x2="${x}" y1="0" y2="${height - ROW + 4}"/><text class="axis" x="${x}" y="${height - 4}">${at}</text>`;
  });
  return framed(height, title, [...crossing, ...rows].join('\n'));
}

/** How wide a name in the row of arcs is, and how high the widest arc. */
const NODE = 18;
const HIGHEST = 220;

function drawnArcs({ nodes, arcs }: Arcs, title: string): Drawing {
  const step = Math.min(60, (WIDTH - 40) / Math.max(1, nodes.length));
  const x = (node: number) => Math.round((20 + step * (node + 0.5)) * 10) / 10;
  const widest = Math.max(1, ...arcs.map(({ from, to }) => Math.abs(from - to))) * step;
  const high = Math.min(HIGHEST, Math.max(40, widest / 2));
  const curves = arcs.map(({ from, to }) => {
    const rise = Math.round((high * Math.abs(x(from) - x(to)) * 10) / widest) / 10;
    const words = `${nodes[from]} → ${nodes[to]}`;
    return `<path class="arc" d="M${x(from)} ${high + 6}A${Math.abs(x(from) - x(to)) / 2} ${rise} 0 0 ${from < to ? 1 : 0} ${x(to)} ${high + 6}"><title>${escaped(words)}</title></path>`;
  });
  const names = nodes.map(
    (name, node) =>
      `<circle class="node" cx="${x(node)}" cy="${high + 6}" r="3.5"><title>${escaped(name)}</title></circle>${
        step < NODE
          ? ''
          : `<text class="slanted" transform="translate(${x(node) + 4} ${high + 20}) rotate(60)">${escaped(shortened(name, LABEL))}</text>`
      }`,
  );
  return framed(high + (step < NODE ? 16 : 190), title, [...curves, ...names].join('\n'));
}

function framed(height: number, title: string, content: string): Drawing {
  return { width: WIDTH, height: Math.ceil(height), content: `<title>${escaped(title)}</title>\n${content}` };
}

/** How figures look: in colours of VS Code where there are any, in those of light or dark elsewhere. */
export const FIGURE_STYLE = `svg { font: 12px system-ui, sans-serif; fill: currentColor }
.label { text-anchor: end }
.axis { text-anchor: middle; opacity: 0.8 }
.bar, .node { fill: var(--vscode-charts-blue, #2f7dc4) }
.term { stroke: var(--vscode-charts-orange, #c4602f); stroke-dasharray: 4 3 }
.arc { fill: none; stroke: var(--vscode-charts-blue, #2f7dc4); stroke-width: 1.5; opacity: 0.75 }`;
