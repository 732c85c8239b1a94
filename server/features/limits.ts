/**
 * The most that an answer holds of each thing. Nobody reads a list of more, and no document that was ever published
 * comes near: the longest lists of questions on a budget ask a thousand.
 */
export const MOST = {
  /** Questions in the list of all, their answers counted, and answers of one question there. */
  questions: 20_000,
  answers: 100,
  /** Citations in the list of publications. */
  citations: 10_000,
  /** Marks of one note that cites. */
  marks: 100,
  /** Pieces of text on the page to read: sections, mentions, and what stands between these. */
  pieces: 100_000,
  /** Items of the outline, and headings of a clean text that lead back. */
  outlineItems: 20_000,
  /** Lenses over headings: an editor makes room for each, seen or not, which takes it seconds for some ten thousand. */
  lenses: 5000,
  /** Links in the text, and what folds away. */
  links: 20_000,
  folds: 20_000,
  /** Hints in what is asked for: editors ask for what is in sight. */
  hints: 5000,
  /** Places of one thing: mentions of a section, citations of a publication. */
  places: 5000,
  /** Sections that mention one, or that one mentions. */
  calls: 1000,
  /** As many problems of one document as VS Code shows. */
  problems: 1000,
  /** Other places that one problem names, and problems that one action says it mends. */
  related: 20,
  /** Problems that are mended where a selection holds many. */
  fixedAtOnce: 8,
  /** What is offered where one writes. */
  completions: 200,
  /** Documents of a folder that cite one. */
  citers: 200,
  /** What is found in a folder for the words that one types. */
  found: 200,
  /** Bars of one figure, arcs of one, and publications of those that are cited most. */
  bars: 200,
  arcs: 2000,
  ranks: 15,
  /** Documents of one group of a folder. */
  listed: 2000,
  /** Questions that are like one. */
  similar: 12,
  /** Answers that a lens names. */
  titles: 20,
} as const;
