import { describe, expect, it } from 'vitest';

import {
  alliterativeSound,
  antonyms,
  antonymy,
  areAntonyms,
  areCognates,
  areSynonyms,
  derivationalFamily,
  endingSounds,
  isAbstract,
  isConcrete,
  isInLexicon,
  isMorphologicalOpposite,
  isPerson,
  negatedBase,
  nounClass,
  nounClasses,
  onset,
  partsOfSpeech,
  rhyme,
  sharedEnding,
  stressedSyllable,
  subjectKind,
  syllables,
  synonyms,
  synonymy,
  takesAnimateSubject,
  verbClass,
  wordFrequency,
} from '../../../server/src/language/lexicon.ts';

/** The lines of a table, each split into its words. */
function rows(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([first = '', ...rest]) => [first, rest.join(' ')]);
}

/** The pairs of a table of "a/b c/d". */
function pairs(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/'))
    .map(([a = '', b = '']) => [a, b]);
}

describe('antonyms', () => {
  const KINDS = `
    direct         rich/poor war/peace old/young strength/weakness strengthen/weaken love/hate hope/despair honour/dishonor past/future
    direct         fall/rise forget/remember just/unjust quickly/slowly
    contrary       master/slave capital/labour ruler/subject word/deed town/country liberty/tyranny bullet/ballot theory/practice
    contrary       within/without master/servant revolution/reaction
    morphological  slavery/anti-slavery revolution/counter-revolutionary-revolution able/disable
    derived        freedom/enslaved just/injustice patient/impatience strengthen/weakness
    indirect       strong/feeble enormous/puny poor/moneyed
  `;

  it.each(rows(KINDS.replace('revolution/counter-revolutionary-revolution', 'militarism/anti-militarism')))('%s: %s', (kind, table) => {
    for (const [a, b] of pairs(table)) {
      expect([a, b, antonymy(a, b)]).toEqual([a, b, kind]);
      expect([b, a, antonymy(b, a)]).toEqual([b, a, kind]);
    }
  });

  it.each(
    pairs(
      `table/chair run/walk party/class people/nation freedom/justice bread/cheese war/army gold/silver law/order such/little expose/impose
       port/import cover/discover tense/intense press/impress word/word toil/labour north/west oppress/oppressor
       nation/national state/station hope/faith brave/heroic`,
    ),
  )('does not oppose %s and %s', (a, b) => {
    expect(antonymy(a, b)).toBeUndefined();
    expect(areAntonyms(b, a)).toBe(false);
  });

  it('lists the opposites of a word, of one part of speech if asked', () => {
    expect(antonyms('poor')).toEqual(expect.arrayContaining(['rich']));
    expect(antonyms('light', 'adjective')).toEqual(expect.arrayContaining(['dark', 'heavy']));
    expect(antonyms('light', 'adjective')).not.toContain('extinguish');
    expect(antonyms('xyzzy')).toEqual([]);
  });

  it.each(rows(`
    unjust          just
    irresistible    resistible
    dishonour       honour
    non-intervention intervention
    misrule         rule
  `))('%s negates %s', (word, base) => {
    expect(negatedBase(word)).toBe(base);
    expect(isMorphologicalOpposite(word, base)).toBe(true);
  });

  it.each(['unit', 'union', 'until', 'under', 'intense', 'important', 'discover', 'display', 'invaluable', 'indifferent', 'mission', 'delight', 'depart', 'country', 'antique'])(
    '%s negates nothing',
    (word) => {
      expect(negatedBase(word)).toBeUndefined();
    },
  );

  it.each(pairs('hopeful/hopeless pro-slavery/anti-slavery overpaid/underpaid powerful/powerless'))(
    '%s and %s differ in opposed affixes',
    (a, b) => {
      expect(isMorphologicalOpposite(a, b)).toBe(true);
    },
  );
});

describe('synonyms', () => {
  const KINDS = `
    same  brave/courageous slavery/bondage toil/labour tyrant/despot fight/struggle end/finish foe/enemy cruel/brutal rage/fury help/aid
    near  liberty/freedom war/conflict ruin/destruction crush/destroy land/country fear/terror poor/destitute misery/suffering lie/falsehood
  `;

  it.each(rows(KINDS))('%s: %s', (kind, table) => {
    for (const [a, b] of pairs(table)) {
      expect([a, b, synonymy(a, b)]).toEqual([a, b, kind]);
      expect(synonymy(b, a)).toBe(kind);
    }
  });

  it.each(pairs('table/chair dog/cat hand/foot bread/wine king/subject freedom/slavery march/sing word/word rich/poor hammer/sickle'))(
    '%s and %s are none',
    (a, b) => {
      expect(areSynonyms(a, b)).toBe(false);
    },
  );

  it('lists the words that share a sense', () => {
    expect(synonyms('tyrant')).toEqual(expect.arrayContaining(['despot']));
    expect(synonyms('xyzzy')).toEqual([]);
  });
});

describe('families', () => {
  it.each(
    [
      'resist resistance resistant irresistible resister',
      'revolution revolutionary counter-revolution counter-revolutionary counterrevolution revolutionist revolt',
      'exploit exploiter exploitation exploitative exploitable unexploitable',
      'free freedom freely unfree',
      'oppress oppressor oppression oppressive oppressed',
      'labour labor labourer laborer labored',
      'nation national nationality nationalist nationalism nationalize international',
      'act action actor active activity react reaction reactionary',
      'die death dead deadly',
      'live life lifeless living',
      'strong strength strengthen strongly',
      'poor poverty poorly',
      'true truth untrue untruth truthful',
      'rich riches enrich',
      'just justice unjust injustice justify',
      'organise organize organisation organization reorganize disorganized organizer',
      'commune communist communism communal',
      'king kingdom kingship kingly',
      'war warrior warlike anti-war',
      'think thought thinker unthinkable',
      'speak speech speaker unspeakable',
      'believe belief believer unbelief disbelief',
      'govern government governor ungovernable self-government',
    ].map((line) => [line]),
  )('%s', (line) => {
    const [first = '', ...others] = line.split(' ');
    for (const other of others) expect([other, derivationalFamily(other)]).toEqual([other, derivationalFamily(first)]);
    expect(derivationalFamily(first)).toBeDefined();
  });

  it.each(
    pairs(
      `part/party general/generate state/station nation/native press/impress cover/discover sign/resign form/inform port/important
       organ/organize moral/mortal polite/political minister/administer real/royal class/clash present/represent judge/justice
       capital/capitulate serf/serve union/onion ion/union person/parson depart/part volt/revolt solve/dissolve man/many war/wary
       king/kin mass/massacre content/continent cause/because sue/suit pose/dispose hand/handsome heaven/heave`,
    ),
  )('%s and %s are of two families', (a, b) => {
    expect(areCognates(a, b)).toBe(false);
  });

  it('knows no family of a word that stands alone or is not listed', () => {
    expect(derivationalFamily('xyzzy')).toBeUndefined();
    expect(areCognates('xyzzy', 'xyzzy')).toBe(false);
  });
});

describe('noun classes', () => {
  it.each(rows(`
    worker        person
    tyrant        person
    party         group
    bourgeoisie   group
    government    group
    people        group
    city          location
    france        location
    freedom       state
    poverty       state
    leprosy       state
    war           act
    revolution    event
    justice       attribute
    hatred        feeling
    idea          cognition
    speech        communication
    capital       possession
    machine       artifact
    yoke          artifact
    blood         body
    bread         food
    lion          animal
    storm         phenomenon
    night         time
    oak           plant
    iron          substance
  `))('%s is of the class %s', (noun, name) => {
    expect(nounClass(noun)).toBe(name);
  });

  it('gives all classes of the common senses', () => {
    expect(nounClasses('church')).toEqual(['group', 'artifact']);
    expect(nounClasses('chain')).toContain('artifact');
    expect(nounClasses('xyzzy')).toEqual([]);
    expect(nounClass('quickly')).toBeUndefined();
  });

  it.each(['liberty', 'freedom', 'history', 'reaction', 'capital', 'war', 'conscience', 'terror', 'justice', 'slavery', 'progress'])(
    '%s is abstract',
    (noun) => {
      expect(isAbstract(noun)).toBe(true);
      expect(isConcrete(noun)).toBe(false);
    },
  );

  it.each(['hammer', 'blood', 'wolf', 'worker', 'bread', 'sword', 'rock', 'iron'])('%s is concrete', (noun) => {
    expect(isConcrete(noun)).toBe(true);
    expect(isAbstract(noun)).toBe(false);
  });

  it.each(['king', 'peasant', 'worker', 'soldier', 'traitor', 'proletarian', 'priest'])('%s is a person', (noun) => {
    expect(isPerson(noun)).toBe(true);
  });

  it.each(['party', 'liberty', 'horse', 'army', 'xyzzy'])('%s is no person', (noun) => {
    expect(isPerson(noun)).toBe(false);
  });
});

describe('verb classes', () => {
  it.each(rows(`
    weep     body
    march    motion
    know     cognition
    declare  communication
    hate     emotion
    devour   contact
    marry    social
    rain     weather
    see      perception
    own      possession
  `))('%s is of the class %s', (verb, name) => {
    expect(verbClass(verb)).toBe(name);
  });

  it.each(['weep', 'march', 'sleep', 'smile', 'whisper', 'know', 'dream', 'hear', 'remember', 'teach', 'bleed', 'listen', 'sing'])(
    '%s asks for a living subject',
    (verb) => {
      expect(takesAnimateSubject(verb)).toBe(true);
    },
  );

  it.each(['flow', 'rise', 'fall', 'burn', 'grow', 'mean', 'require', 'xyzzy'])('%s does not', (verb) => {
    expect(takesAnimateSubject(verb)).toBe(false);
  });

  it('tells a verb of either subject from one of any', () => {
    expect(subjectKind('say')).toBe('either');
    expect(subjectKind('flow')).toBe('any');
    expect(subjectKind('xyzzy')).toBeUndefined();
  });
});

describe('sounds', () => {
  it.each(rows(`
    knight      N
    gnome       N
    phone       F
    xylophone   Z
    wrong       R
    psalm       S
    city        S
    chorus      K
    church      CH
    charade     SH
    whole       HH
    one         W
    unity       Y
    street      S T R
    knavishness N
    phlogistic  F L
    wrathfully  R
  `))('%s opens with %s', (word, sounds) => {
    expect(onset(word).join(' ')).toBe(sounds);
  });

  it.each(['hour', 'honest', 'empire', 'ocean', 'uncle'])('%s opens with a vowel', (word) => {
    expect(onset(word)).toEqual([]);
    expect(alliterativeSound(word)).toBeUndefined();
  });

  it.each(pairs('fight/phantom knee/nation sea/city king/cause write/rage steel/stone gentle/justice'))('%s and %s alliterate', (a, b) => {
    expect(alliterativeSound(a)).toBe(alliterativeSound(b));
  });

  it.each(pairs('city/cause gun/gem thing/tin sea/sure steel/sail chorus/church knight/king'))('%s and %s do not', (a, b) => {
    expect(alliterativeSound(a)).not.toBe(alliterativeSound(b));
  });

  it.each(pairs('nation/station nations/stations communism/capitalism crushed/flushed hated/stated running/cunning'))(
    '%s and %s rhyme',
    (a, b) => {
      expect(rhyme(a)).toEqual(rhyme(b));
    },
  );

  it.each(pairs('though/through love/move nation/notion liberty/slavery come/home'))('%s and %s do not', (a, b) => {
    expect(rhyme(a)).not.toEqual(rhyme(b));
  });

  it('gives the ending from the last vowel on, and how much of it two words share', () => {
    expect(endingSounds('nation')).toEqual(['AH', 'N']);
    expect(endingSounds('walks')).toEqual(['AO', 'K', 'S']);
    expect(sharedEnding('declaration', 'revolution')).toBe(3);
    expect(sharedEnding('declaration', 'nation')).toBe(4);
    expect(sharedEnding('hammer', 'sickle')).toBe(0);
  });

  it.each(rows(`
    war            1
    freedom        2
    liberty        3
    crushed        1
    hated          2
    houses         2
    running        2
    revolution     4
    proletariat    5
    organisations  5
    anarchosyndicalism 8
  `))('%s has %s syllables', (word, count) => {
    expect(syllables(word)).toBe(Number(count));
  });

  it('tells the stressed syllable', () => {
    expect(stressedSyllable('liberty')).toBe(0);
    expect(stressedSyllable('oppressor')).toBe(1);
    expect(stressedSyllable('revolutions')).toBe(2);
    expect(stressedSyllable('xyzzy')).toBeUndefined();
  });
});

describe('frequency and listing', () => {
  it('ranks common words above rare ones', () => {
    expect(wordFrequency('man')).toBe(5);
    expect(wordFrequency('tyrant')).toBe(2);
    expect(wordFrequency('thraldom')).toBe(1);
    expect(wordFrequency('the')).toBe(0);
    expect(wordFrequency('xyzzy')).toBe(0);
  });

  it('takes the commonest of two spellings', () => {
    expect(wordFrequency('labour')).toBe(wordFrequency('labor'));
  });

  it('knows older and British spellings', () => {
    for (const word of ['labour', 'shew', 'connexion', 'gaol', 'organise', 'to-day', 'mediaeval', 'thraldom', 'yeomanry', 'fealty', 'serfdom']) {
      expect([word, isInLexicon(word)]).toEqual([word, true]);
    }
  });

  it('tells the parts of speech', () => {
    expect(partsOfSpeech('march')).toEqual(['noun', 'verb']);
    expect(partsOfSpeech('xyzzy')).toEqual([]);
  });

  it('answers any string', () => {
    for (const word of ['', ' ', '-', '--', "'", 'é', '123', 'A', '\u{1F600}', 'constructor', '__proto__', 'a'.repeat(5000)]) {
      expect(antonyms(word)).toBeInstanceOf(Array);
      expect(synonymy(word, 'word')).toBeUndefined();
      expect(typeof syllables(word)).toBe('number');
      expect(onset(word)).toBeInstanceOf(Array);
      expect(rhyme(word)).toBeInstanceOf(Array);
      expect(wordFrequency(word)).toBeGreaterThanOrEqual(0);
    }
  });
});
