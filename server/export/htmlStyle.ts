/** How the page of `toHtml` looks: in the reader's light or dark, and on paper. */
export const STYLE = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 25%, transparent) }
body { margin: 0; font: 1.05rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, serif }
main { container-type: inline-size; box-sizing: border-box; max-width: 76rem; margin: 0 auto; padding: 1.5rem 2rem 4rem;
  hyphens: auto; overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.25; text-wrap: balance }
h2, h3 { margin: 0 0 0.4em; font: 600 0.85rem/1.5 system-ui, sans-serif; letter-spacing: 0.02em }
p { position: relative; margin: 0 0 0.8em }
header { max-width: 42rem; margin-bottom: 2rem }
header p { margin: 0.1em 0; font-size: 0.9em }
article { max-width: 38rem; margin-bottom: 1.2em; scroll-margin-top: 1rem }
.pair, .aside { padding: 1.2rem 0 0.2rem; border-top: 1px solid var(--line) }
.missing { font: italic 0.85rem/1.5 system-ui, sans-serif }
cite { font-style: inherit }
sup { line-height: 0 }
sup a { padding: 0.2em 0.1em; text-decoration: none; font-family: system-ui, sans-serif }
.note { display: none; position: absolute; z-index: 1; left: 0; right: 0; margin-top: 1.6em; padding: 0.5em 0.8em;
  border: 1px solid var(--line); background: Canvas; font-size: 0.9rem }
.mark:hover .note, .mark:focus-within .note { display: block }
.notes { margin-top: 2rem; padding-top: 1rem; border-top: 3px double var(--line); font-size: 0.88em }
.notes ol { max-width: 42rem; padding: 0; list-style: none }
.notes li { display: grid; grid-template-columns: 2.2em minmax(0, 1fr); scroll-margin-top: 1rem }
@container (min-width: 40rem) {
  .pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1.5rem }
}
@media print {
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  article, header, .notes ol { max-width: none }
  h1, h2, h3 { break-after: avoid }
  p { orphans: 3; widows: 3 }
  .notes li { break-inside: avoid }
  .note, [aria-label] { display: none !important }
  a { color: inherit }
}
@page { margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif } }`;
