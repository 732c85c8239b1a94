import { grouped } from '../../text/grouped.ts';

/** What the command line says of folders that are read as a whole, in one language. */
export interface IndexingWords {
  readonly nameOneFolder: string;
  readonly nameQueryAndFolder: string;
  readonly noFolder: (path: string) => string;
  readonly read: (files: number) => string;
  readonly holds: (counts: Readonly<Record<'documents' | 'questions' | 'citations' | 'others', number>>) => string;
}

/** `1.200 vragen` */
const counted = (count: number, language: 'nl' | 'en', one: string, many: string) =>
  `${grouped(count, language)} ${count === 1 ? one : many}`;

export const englishOfIndexing: IndexingWords = {
  nameOneFolder: 'Name the folder that is to be read.',
  nameQueryAndFolder: 'Name what you look for, between quotes where it has spaces, and the folder.',
  noFolder: (path) => `${path} is no folder.`,
  read: (files) => `${counted(files, 'en', 'file', 'files')} read`,
  holds: ({ documents, questions, citations, others }) =>
    `${counted(documents, 'en', 'document', 'documents')}, ${counted(questions, 'en', 'question', 'questions')}, ${counted(citations, 'en', 'citation', 'citations')}; ${counted(others, 'en', 'other file', 'other files')}`,
};

export const dutchOfIndexing: IndexingWords = {
  nameOneFolder: 'Noem de map die moet worden gelezen.',
  nameQueryAndFolder: 'Noem wat u zoekt, tussen aanhalingstekens als er spaties in staan, en de map.',
  noFolder: (path) => `${path} is geen map.`,
  read: (files) => `${counted(files, 'nl', 'bestand', 'bestanden')} gelezen`,
  holds: ({ documents, questions, citations, others }) =>
    `${counted(documents, 'nl', 'document', 'documenten')}, ${counted(questions, 'nl', 'vraag', 'vragen')}, ${counted(citations, 'nl', 'vindplaats', 'vindplaatsen')}; ${counted(others, 'nl', 'ander bestand', 'andere bestanden')}`,
};
