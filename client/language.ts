/** The language's id in VS Code. */
export const LANGUAGE = 'kamervragen';
