import type { Passage } from '../../language/passage.ts';
import { type Answer, answerInNext, answerTo } from '../answers.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { type Question, questions } from '../questions.ts';

export default defineDevice({
  label: 'hypophora',
  name: 'Hypophora',
  synonyms: ['anthypophora', 'rogatio', 'subiectio', 'ratiocinatio'],
  family: 'question',
  definition: 'The speaker asks a question and goes on to answer it.',
  source: 'Rhetorica ad Herennium 4.23.33 (subiectio); Quintilian, Institutio Oratoria 9.2.15',
  examples: {
    positive: [
      { text: 'Who pays for the new quay? The fisherman pays.', parts: ['Who pays for the new quay?', 'The fisherman pays.'] },
      { text: 'Did they mend the bridge? No, they sold the stones.', parts: ['Did they mend the bridge?', 'No, they sold the stones.'] },
      { text: 'What is honour? A word.', parts: ['What is honour?', 'A word.'], author: 'Shakespeare, Henry IV Part 1, 5.1' },
    ],
    negative: [
      { text: 'Is this justice? Is this what we were promised?' },
      { text: '“Did the council pay for the quay?” (No. 12.) “The council did not pay for it.”' },
      { text: 'How long shall we bear it? The rain came down upon the market square while the crowd stood waiting.' },
    ],
  },
  misses: 'Answers that neither are short nor open like an answer nor take up a word of the question, and answers that come after several questions.',
  specialCaseOf: ['rhetorical-question'],
  features: {
    answerCue: 'what follows opens like an answer: "No", "Because", "I answer"',
    shortAnswer: 'what follows is six words or fewer',
    takenUp: 'words of the question stand in what follows (at most 3, divided by 3)',
    openQuestion: 'who, what, how or why is asked, not whether',
    shortQuestion: 'the question is short (1: two words, 0: twenty)',
    isNewParagraph: 'the answer opens a paragraph',
  },
  *detect(passage) {
    for (const question of questions(passage)) {
      const answer = answerTo(passage, question);
      if (answer && !isAnothers(passage, question)) yield makeCandidate(question, answer, 0);
    }
  },
  *detectAcross(passages) {
    for (const [index, passage] of passages.entries()) {
      const question = questions(passage).at(-1);
      const next: Passage | undefined = passages[index + 1];
      const answer = question && next ? answerInNext(passage, question, next) : undefined;
      if (question && answer) yield makeCandidate(question, answer, index, 1);
    }
  },
});

/** Whether the question closes a quotation and the next one follows at once, as in a report of an examination. */
function isAnothers(passage: Passage, question: Question): boolean {
  return ANOTHERS.test(passage.prose.slice(question.end));
}

const ANOTHERS = /^[”"’][\s\p{Pd}]*(?:\([^()]*\)[\s\p{Pd}]*)?[“"‘]/u;

function makeCandidate(question: Question, answer: Answer, passage: number, distance = 0): Candidate<'answerCue' | 'shortAnswer' | 'takenUp' | 'openQuestion' | 'shortQuestion' | 'isNewParagraph'> {
  return {
    parts: [
      { start: question.start, end: question.end, passage, role: 'question' },
      { start: answer.sentence.start, end: answer.sentence.end, passage: passage + distance, role: 'answer' },
    ],
    features: {
      answerCue: answer.hasCue ? 1 : 0, shortAnswer: answer.isShort ? 1 : 0, takenUp: graded(answer.takenUp, 0, 3),
      openQuestion: /^(?:and |but |then )?(?:who|what|why|where|how|when|which|whom|whose)\b/.test(question.wording) ? 1 : 0,
      shortQuestion: 1 - graded(question.words.length, 2, 20), isNewParagraph: distance,
    },
    keyWords: [],
    evidence: 'a question and its answer by the same speaker',
  };
}
