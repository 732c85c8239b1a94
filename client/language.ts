/** The language's id in VS Code. */
export const LANGUAGE = 'kamervragen';

/** The scheme of clean texts, which are made of documents and kept nowhere. */
export const CLEAN_TEXT = 'kamervragen-reading';

/** The scheme of texts in which two documents are compared, a question of one beside the same of the other. */
export const COMPARED = 'kamervragen-compared';

/** What VS Code calls a reading view. */
export const READING_VIEW = 'kamervragenReadingView';

/** What VS Code calls a page with a document at a glance. */
export const OVERVIEW = 'kamervragenOverview';

/** The scheme of texts that are made of files of other kinds, such as PDFs. */
export const IMPORTED = 'kamervragen-file';

/** What VS Code calls the way to open such a file as a text. */
export const STRUCTURED_TEXT = 'kamervragenStructuredText';

/** The id of the view of all documents of the folder. */
export const FOLDER_VIEW = 'kamervragen.folder';
