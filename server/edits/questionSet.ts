import { GAP, type Template } from '../text/template.ts';
import { officesOf } from './offices.ts';

/** What somebody says of questions that are to be written, in words of their own; empty where that is left open. */
export interface QuestionSetPlan {
  /** `Waterman (ABC), Zijlstra (DEF)` */
  readonly members: string;
  /** `Veren`, `minister van Veren en staatssecretaris van Munten` */
  readonly ministers: string;
  readonly subject: string;
  readonly questions: number;
}

/** As many as anybody asks at once. */
const MOST_QUESTIONS = 100;

/** A set of questions that is yet to be written: its header, and the headings of its questions with a gap below each. */
export function questionSet({ members, ministers, subject, questions }: QuestionSetPlan): Template {
  const count = Math.min(Math.max(1, Math.trunc(questions)), MOST_QUESTIONS);
  return [
    'Vragen van ',
    ...askers(membersOf(members)),
    ' aan ',
    ...addressees(ministers),
    ' over ',
    ...written(subject.replace(/^over\s+/i, '')),
    ' (ingezonden ',
    GAP,
    ').\n',
    ...Array.from({ length: count }, (_, index) => [`\nVraag ${index + 1}\n\n`, GAP, '\n']).flat(),
  ];
}

/** `, ` and ` en ` between members, but not in their parties. */
const BETWEEN_MEMBERS = /\s*[,;]\s*(?:en\s+)?(?![^(]*\))|\s+en\s+(?![^(]*\))/i;
/** `Waterman (ABC)`, `het lid Waterman` */
const MEMBER = /^(?:het\s+lid\s+|de\s+leden\s+|lid\s+)?([^()]*?)\s*(?:\(([^()]*)\)?)?$/i;
function membersOf(words: string): readonly string[] {
  return words
    .trim()
    .split(BETWEEN_MEMBERS)
    .filter((part) => part !== '');
}

/** `het lid Waterman (ABC)`, `de leden Waterman (ABC) en Zijlstra (…)` */
function askers(members: readonly string[]): Template {
  const named = members.length === 0 ? [''] : members;
  const all = named.map((member): Template => {
    const [, name = '', party = ''] = MEMBER.exec(member) ?? [];
    return [...written(name), ' (', ...written(party), ')'];
  });
  return [all.length > 1 ? 'de leden ' : 'het lid ', ...enumerated(all)];
}

/** `de minister van Veren en de staatssecretaris van Munten` */
function addressees(ministers: string): Template {
  const named = officesOf(ministers);
  if (named.length === 0) return ['de minister van ', GAP];
  return [named.map(({ role, of, department }) => `de ${role} ${of} ${department}`).join(' en ')];
}

/** `a`, `a en b`, `a, b en c` */
function enumerated(all: readonly Template[]): Template {
  return all.flatMap((one, index) => (index === 0 ? one : [index === all.length - 1 ? ' en ' : ', ', ...one]));
}

function written(words: string): Template {
  return [words.trim() === '' ? GAP : words.trim()];
}
