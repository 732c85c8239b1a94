import type { Bars, Figure, FigureName } from '../model/figure.ts';
import { oneLine } from '../text/oneLine.ts';
import { type Drawing, drawn, FIGURE_STYLE } from './figures.ts';
import { escaped } from './markup.ts';

/** What a page of figures says of its own accord, in one language. */
export interface OverviewWords {
  /** Of the language itself: `nl`. */
  readonly language: string;
  readonly figures: Readonly<Record<FigureName, FigureWords>>;
  /** States of questions by their names, and weeks by their numbers; all other labels are words of documents. */
  readonly labels: Readonly<Record<string, string>>;
  readonly week: (number: string) => string;
  readonly more: (count: number) => string;
  /** Before a figure's numbers, which are told again as a table. */
  readonly asTable: string;
  readonly none: string;
}

export interface FigureWords {
  readonly title: string;
  /** What one sees, in a sentence. */
  readonly about: string;
  /** What the columns of its table hold. */
  readonly columns: readonly [string, string];
}

/**
 * Figures as one page that stands alone and runs nothing: each as a drawing, and again as a table for who does not see it.
 *
 * @param name what they are of: a document or a folder
 */
export function overviewPage(figures: readonly Figure[], name: string, words: OverviewWords): string {
  const title = escaped(oneLine(name));
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${PAGE_STYLE}
${FIGURE_STYLE}
</style>
</head>
<body>
<h1>${title}</h1>
${figures.length === 0 ? `<p>${words.none}</p>` : figures.map((figure) => section(figure, words)).join('\n')}
</body>
</html>
`;
}

/** The same figures, one below the other, as one drawing. */
export function overviewDrawing(figures: readonly Figure[], name: string, words: OverviewWords): string {
  let top = 40;
  const parts = figures.map((figure) => {
    const { title } = words.figures[figure.name];
    const { height, content } = drawing(figure, words);
    const part = `<text class="title" x="0" y="${top + 14}">${escaped(title)}</text>\n<g transform="translate(0 ${top + 26})">\n${content}\n</g>`;
    top += height + 60;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -10 760 ${top}" width="760" height="${top}" role="img">
<title>${escaped(oneLine(name))}</title>
<style>${FIGURE_STYLE} .name { font-size: 18px } .title { font-size: 14px; font-weight: 600 }</style>
<text class="name" x="0" y="20">${escaped(oneLine(name, 80))}</text>
${parts.join('\n')}
</svg>
`;
}

const PAGE_STYLE = `:root { color-scheme: light dark }
body { max-width: 48rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; font: 0.95rem/1.5 var(--vscode-font-family, system-ui, sans-serif);
  color: var(--vscode-foreground, CanvasText) }
h1 { font-size: 1.4rem }
h2 { margin: 2rem 0 0.2rem; font-size: 1.05rem }
p { margin: 0 0 0.8rem }
svg { display: block; max-width: 100%; height: auto }
table { border-collapse: collapse; font-size: 0.9em }
th, td { padding: 0.15em 0.8em 0.15em 0; text-align: left; font-variant-numeric: tabular-nums }
summary { margin: 0.4rem 0; font-size: 0.85em }
@media print { details { display: none } section { break-inside: avoid } }`;

function section(figure: Figure, words: OverviewWords): string {
  const { title, about } = words.figures[figure.name];
  const { width, height, content } = drawing(figure, words);
  const more = figure.kind === 'bars' && figure.more > 0 ? `<p>${words.more(figure.more)}</p>\n` : '';
  return `<section>
<h2>${escaped(title)}</h2>
<p>${escaped(about)}</p>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
${content}
</svg>
${more}<details>
<summary>${words.asTable}</summary>
${table(figure, words)}
</details>
</section>`;
}

function drawing(figure: Figure, words: OverviewWords): Drawing {
  return drawn(figure, (label) => labelOf(figure, label, words), words.figures[figure.name].title);
}

function table(figure: Figure, words: OverviewWords): string {
  const [first, second] = words.figures[figure.name].columns;
  const rows =
    figure.kind === 'bars'
      ? figure.bars.map(({ label, value }) => [labelOf(figure, label, words), `${value}`])
      : figure.arcs.map(({ from, to }) => [figure.nodes[from] ?? '', figure.nodes[to] ?? '']);
  const cells = rows.map(([one = '', other = '']) => `<tr><td>${escaped(one)}</td><td>${escaped(other)}</td></tr>`);
  return `<table>
<thead><tr><th scope="col">${escaped(first)}</th><th scope="col">${escaped(second)}</th></tr></thead>
<tbody>
${cells.join('\n')}
</tbody>
</table>`;
}

function labelOf({ name }: Figure, label: string, words: OverviewWords): string {
  if (name === 'states') return words.labels[label] ?? label;
  return name === ('days' satisfies Bars['name']) ? words.week(label) : label;
}
