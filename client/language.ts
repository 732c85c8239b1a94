/** The language's id in VS Code. */
export const LANGUAGE = 'kamervragen';

/** The scheme of clean texts, which are made of documents and kept nowhere. */
export const CLEAN_TEXT = 'kamervragen-reading';

/** What VS Code calls a reading view. */
export const READING_VIEW = 'kamervragenReadingView';
