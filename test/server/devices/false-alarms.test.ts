import { describe, expect, it, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import type { DeviceMark } from '../../../server/src/analysis/mark.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });

function shown(text: string): readonly DeviceMark[] {
  return analyzer.analyze(text).marks.flatMap((mark) => (mark.layer === 'device' && mark.band !== 'possible' ? [mark] : []));
}

describe('what looks like a figure and is none is not shown', () => {
  test.each([
    ['two nouns that are the topic', ['diacope', 'ploce', 'epistrophe', 'anadiplosis'], 'The council met on Monday in the old hall by the harbour. The council rose at four, and the minutes were sent to the members.'],
    ['"had had", "that that"', ['epizeuxis', 'diacope'], 'He had had enough of the sea. She said that that was all she knew.'],
    ['a list that is only a list', ['asyndeton', 'polysyndeton', 'enumeratio'], 'They sell salt, oil and rope. The crew took bread, water, and lamps on board.'],
    ['"not un-" by letters', ['litotes'], 'It was not until noon that the union met. He was not under the bridge.'],
    ['names of bodies that swap', ['antimetabole', 'chiasmus'], 'The Committee of the Union wrote to the office, and the Union Committee was answered within the week by the clerk.'],
    ['a question that is simply one', ['rhetorical-question'], 'When does the ferry leave?'],
    ['a question that somebody else answers', ['rhetorical-question', 'hypophora'], '**Chair:** Has the treasurer the keys?\n\n**Clerk:** He has them.'],
    ['an ending that nothing else names', ['epistrophe'], 'They sailed with the ferry. On Tuesday the boys came back with the ferry, and their mother met them at the quay with dry clothes.'],
    ['sounds of function words', ['alliteration'], 'It is in its own interest that the town is at peace.'],
    ['numbers in a row', ['enumeratio', 'asyndeton', 'tricolon'], 'Of the weights see pages 12, 19, 27, 34, 48, 51, 63, and of the measures the second part.'],
    ['a likeness to others of the kind', ['simile'], 'Like the other mills of the valley, this one stood idle. The clerk, like every other clerk, was paid by the week.'],
    ['what the language repeats for itself', ['diacope', 'epizeuxis'], 'They climbed step by step and stood face to face with the keeper. The path grew more and more narrow.'],
    ['a function word that opens two sentences', ['anaphora'], 'When the ferry is late the mail goes by road. When snow lies on the pass nobody expects it before noon.'],
    ['a relative clause behind a phrase', ['asyndeton'], 'The works were moved to a larger hall, in which the new presses could be set up.'],
    ['what is said again in other words', ['asyndeton'], 'It depends on the state of the roads, i.e. on the weather of the last week.'],
    ['a stressed word of grammar in quotation marks', ['irony'], 'The statute says that the clerk "may" refuse the paper.'],
    ['a question with "not"', ['litotes'], 'Would it not be wise to ask the pilot first?'],
    ['"no longer"', ['litotes'], 'The widows must no longer be forgotten.'],
    ['somebody who bears a famous name', ['allusion'], 'The minutes were read by Mr. Eden and signed.'],
    ['words of trade and office', ['metaphor'], 'The surgeon performed his duties, and the company owed him the price of the drugs.'],
    ['what is not said so much as guarded against', ['paralipsis'], 'I do not say that the road is short. But I say that we shall walk it.'],
    ['which one is meant', ['parenthesis'], 'They began the task — that of mending the sea wall — before the ice was gone.'],
    ['a word of its own that ends in "-like"', ['simile'], 'The province was full of war-like preparations, and the clerks were asked for their keys.'],
    ['a plain return after a chance word', ['antimetabole'], 'As for me, give me bread or give me work.'],
    ['a courtesy within the sentence', ['apostrophe'], 'It is too late, sir, to mend the wall. We have, sir, no stone.'],
    ['what somebody means to do', ['correctio'], 'If we mean to keep the harbour, we must mend the wall, and we mean to keep it.'],
    ['an avowal between commas', ['asyndeton'], 'The wall is, I trust, reasonably strong.'],
    ['a question before a call', ['hypophora'], 'Is the wall so strong, and the water so low? Let us not deceive ourselves.'],
    ['headings', ['anaphora', 'epistrophe', 'parallelism', 'isocolon'], '# The harbour\n\n# The mill\n\n# The road'],
    ['another language', ['anaphora', 'asyndeton', 'tricolon', 'epistrophe'], 'Wir wollen Brot, wir wollen Arbeit, wir wollen Frieden, und wir wollen nicht länger warten, bis die Herren in der Stadt uns hören.'],
  ])('%s', (_, labels, text) => expect(shown(text).filter(({ label }) => labels.includes(label)).map(({ label, message }) => `${label}: ${message}`)).toEqual([]));
});

it('marks the figures of quoted speech as quoted', () => {
  const marks = shown('**Chair:** He told them: “We shall mend the roof. We shall mend the wall. We shall mend the road.”').filter(({ label }) => label === 'anaphora');
  expect(marks.map(({ data }) => [data.speaker, data.quoted])).toEqual([['Chair', true]]);
});

it('tells a symploce once, not as an anaphora and an epistrophe too', () => {
  const labels = shown('When the harbour was rich, they slept. When the harbour was poor, they slept. When the harbour was burning, they slept.').map(({ label }) => label);
  expect(labels).toContain('symploce');
  expect(labels).not.toContain('anaphora');
  expect(labels).not.toContain('epistrophe');
});

it('joins nothing across speakers', () => {
  const marks = shown('**Chair:** We shall mend the roof.\n\n**Clerk:** We shall mend the wall.\n\n**Chair:** We shall mend the road.');
  expect(marks.filter(({ label }) => label === 'anaphora' || label === 'parallelism' || label === 'isocolon')).toEqual([]);
});
