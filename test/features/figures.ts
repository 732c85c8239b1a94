import type { Figure } from '../../server/model/figure.ts';

/** `states: answered 2, unanswered 1` */
export const told = (figures: readonly Figure[]) =>
  figures
    .map((figure) => {
      if (figure.kind === 'arcs')
        return `${figure.name}: ${figure.arcs.map(({ from, to }) => `${figure.nodes[from]} → ${figure.nodes[to]}`).join(', ')}`;
      const { name, bars, more, lines } = figure;
      const after = [lines.length > 0 ? ` | ${lines.join(' ')}` : '', more > 0 ? ` and ${more}` : ''].join('');
      return `${name}: ${bars.map(({ label, value }) => `${label} ${value}`).join(', ')}${after}`;
    })
    .join('\n');
