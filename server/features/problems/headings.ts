import type { QaDocument, Section } from '../../model/document.ts';
import { enumeration } from '../../model/titles.ts';
import { type HeadingForm, headingForm, inSingular, isSameForm, mostUsualForm } from '../../reading/headingForm.ts';
import type { Check } from './problem.ts';

/** Headings with a misprint, and those of another form than nearly all others have. */
export const headings: Check = (document, report) => {
  for (const { misprinted, heading, numbers } of document.sections)
    if (misprinted) report('misprinted-heading', heading, { numbers });
  for (const { section, form } of oddHeadings(document)) {
    const { heading, numbers } = section;
    report('heading-form', heading, { numbers, right: `${form.before}${enumeration(numbers)}${form.after}` });
  }
};

/** The least headings that tell what the form of a document's headings is, and the least share of them that has it. */
const LEAST = 4;
const SHARE = 0.75;

/** The headings, with a number, that have not the form of nearly all; with that form. */
export function oddHeadings(
  document: QaDocument,
): readonly { readonly section: Section; readonly form: HeadingForm }[] {
  return (['question', 'answer'] as const).flatMap((role) => {
    const formed = document.sections.flatMap((section) => {
      const isNumbered = section.role === role && section.numbersSpan !== undefined;
      const own = isNumbered ? headingForm(document, section) : undefined;
      return own === undefined ? [] : [{ section, own: shaped(own) }];
    });
    const usual = mostUsualForm(formed.map(({ own }) => own));
    if (usual === undefined || usual.count < LEAST || usual.count < formed.length * SHARE) return [];
    const { form } = usual;
    return formed.flatMap(({ section, own }) => (isSameForm(own, form) ? [] : [{ section, form }]));
  });
}

/** A form of which it does not matter whether it is of one number or of several, and how wide its blanks are. */
function shaped(form: HeadingForm): HeadingForm {
  const { before, after } = inSingular(form);
  return { before: before.replace(/\s+/g, ' ').replace('Antwoorden', 'Antwoord'), after: after.trim() };
}
