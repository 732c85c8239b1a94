// The page of the extension in VS Code, made of README.md: without what only somebody with the sources can do, and without
// pictures. VS Code shows there those of the web alone, neither those of the package nor such as stand in the text (tried in
// 1.139); the pictures of the walkthrough do come with the package.

/** What needs the sources. */
const SOURCES = ['Two commands', 'On the command line', 'In other editors'];

/** @param {string} readme */
export function extensionPage(readme) {
  return readme
    .split(/^(?=##+ )/m)
    .filter((section) => !SOURCES.some((title) => section.replace(/^#+ /, '').startsWith(`${title}\n`)))
    .join('')
    .replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '')
    .replaceAll(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, '$1');
}
