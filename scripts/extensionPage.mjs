// The page of the extension in VS Code, made of README.md: without what only somebody with the sources can do, and with
// its pictures in it. VS Code shows there pictures of the web and such as stand in the text, and none of the package.

/** What needs the sources. */
const SOURCES = ['Two commands', 'On the command line', 'In other editors'];

/**
 * @param {string} readme
 * @param {(path: string) => string} picture The base64 of a PNG.
 */
export function extensionPage(readme, picture) {
  return readme
    .split(/^(?=##+ )/m)
    .filter((section) => !SOURCES.some((title) => section.replace(/^#+ /, '').startsWith(`${title}\n`)))
    .join('')
    .replaceAll(
      /!\[([^\]]*)\]\(([\w/-]+\.png)\)/g,
      (_, alt, path) => `![${alt}](data:image/png;base64,${picture(path)})`,
    )
    .replaceAll(/(?<!!)\[([^\]]*)\]\((?!https:|data:)[^)]*\)/g, '$1');
}
