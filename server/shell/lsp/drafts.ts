import { draftAnswers } from '../../edits/draftAnswers.ts';
import { questionSet } from '../../edits/questionSet.ts';
import { oneLine } from '../../text/oneLine.ts';
import { member } from '../member.ts';
import { type Feature, invalid, ofAll, own, ownAlone } from './feature.ts';

/** Texts that somebody writes on in a document of its own. */
export const drafts: Feature = {
  announces: {},
  answers: [
    ofAll(own('kamervragen/draftAnswers', ({ document }) => draftAnswers(document))),
    ownAlone('kamervragen/questionSet', (plan) => {
      const said = (name: string) => {
        const words = member(plan, name);
        if (typeof words !== 'string') throw invalid('members, ministers and a subject are said in words');
        return oneLine(words);
      };
      const questions = member(plan, 'questions');
      if (typeof questions !== 'number') throw invalid('questions are counted');
      return questionSet({
        members: said('members'),
        ministers: said('ministers'),
        subject: said('subject'),
        questions,
      });
    }),
  ],
};
