import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { type Question, questions } from '../questions.ts';

export default defineDevice({
  label: 'pysma',
  name: 'Pysma',
  synonyms: ['quaesitio', 'pusma'],
  family: 'question',
  definition: 'A run of questions, put one upon the other.',
  source: 'Aquila Romanus, De figuris 12; Peacham, The Garden of Eloquence (1593), 106',
  examples: {
    positive: [
      { text: 'Where was the council? Where was the mayor? Who rang the bell?', parts: ['Where was the council?', 'Where was the mayor?', 'Who rang the bell?'] },
      { text: 'Is this a holiday? Is this a day of rest?', parts: ['Is this a holiday?', 'Is this a day of rest?'] },
    ],
    negative: [
      { text: 'Where was the mayor? He was at supper. Who told you so?' },
      { text: 'Where was the mayor?' },
    ],
  },
  misses: 'Questions strung together within one sentence, and runs with answers between them.',
  features: {
    sameOpening: 'the questions open with the same word (share of them)',
  },
  *detect(passage) {
    for (const run of runs(questions(passage))) {
      const parts = partsOf(run.map(({ start, end }) => ({ start, end, role: 'question' })));
      if (!parts || run.length < 2) continue;
      const opening = run[0]?.words[0]?.normal;
      yield {
        parts,
        features: {
          members: graded(run.length, 2, 6),
          sameOpening: run.filter((question) => question.words[0]?.normal === opening).length / run.length,
          length: graded(run.reduce((sum, question) => sum + question.words.length, 0) / run.length, 2, 20),
        },
        keyWords: [],
        evidence: `${run.length} questions, one upon the other`,
      };
    }
  },
});

/** Questions whose sentences follow each other. */
function runs(all: readonly Question[]): readonly (readonly Question[])[] {
  const found: Question[][] = [];
  for (const question of all) {
    const run = found.at(-1);
    if (run && run.at(-1)?.sentence.index === question.sentence.index - 1) run.push(question);
    else found.push([question]);
  }
  return found;
}
