import { remembered } from '../language/lexicon/remembered.ts';
import { isPeoplePlural, peopleWord } from './peoples.ts';

/** What a word says of the name that it stands in or beside. */
export const WORD_CLASSES = [
  'title', 'courtesy', 'organization', 'place', 'event', 'work', 'group', 'month', 'weekday', 'country', 'people', 'peoples',
  'saying', 'preposition-of-place', 'kinship', 'office', 'compass', 'office-holder',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Titles that are part of the name as used ("General Franco"). */
const TITLE = `general gen colonel col captain capt major lieutenant lieut lt sergeant corporal marshal admiral commodore commander president senator sen
representative governor gov king queen prince princess emperor empress tsar czar kaiser sultan shah khan pope saint st sir lord lady dame count countess duke duchess earl
baron baroness marquis viscount comrade citizen professor prof doctor dr reverend father brother sister judge justice secretary minister chancellor premier cardinal
archbishop bishop abbé abbe ambassador commissioner commissar inspector alderman mayor sheriff apostle prophet rabbi chairman congressman citoyen citizeness private don dona archduke archduchess regent consul caliph emir sheikh pasha`;
/** Titles of mere courtesy stand outside the name. */
const COURTESY = 'mr mrs ms miss messrs mme mlle madame monsieur mademoiselle herr frau fraulein signor signora señor senor rev hon esq master mistress';
/** The head of an organization's name. */
const ORGANIZATION = `party union league association society club company corporation committee commission council congress parliament senate assembly convention conference court ministry
department bureau board office agency government administration cabinet directory army navy fleet guard guards regiment division brigade legion militia police church university college school institute academy
international comintern federation confederation front bloc movement party's soviet politburo reichstag duma cortes sejm bundestag rada diet house chamber tribunal bank press trust syndicate guild order lodge mission foundation museum
hospital infirmary asylum workhouse works factory mills railway railways service corps staff secretariat commissariat presidium opposition faction fraction section group organization organisation authority treasury exchequer admiralty
exchange chancellery inquisition inspectorate alliance coalition entente montagne gironde commons lords vatican synod commissioners admiralty secretariat tribune`;
/** The head of a place's name. */
const PLACE = `street road avenue square lane place hill hills mountain mountains mount river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape coast valley desert forest
county shire province state states territory territories district region city town village port harbor harbour bridge castle palace hotel prison abbey cathedral park gate station empire kingdom republic federation
commonwealth colony colonies dominion dominions union continent world country land east west north south rooms hall theatre basin wall monarchy`;
const EVENT = `war wars revolution revolutions battle siege massacre rising uprising insurrection rebellion revolt mutiny coup putsch plot trial trials strike lockout election elections campaign congress conference
crisis crash depression famine pogrom purge purges reformation renaissance restoration crusade crusades armistice affair case march fair exhibition festival olympics games day days week holiday jubilee earthquake plague brumaire thermidor exposition`;
const WORK = `act acts bill law laws charter constitution constitutions treaty treaties pact pacts convention protocol agreement declaration proclamation manifesto manifestoes resolution decree edict code covenant articles bible testament gospel scripture
report reports book books review journal gazette times herald tribune post news star chronicle daily weekly monthly magazine pamphlet letter letters theses thesis program programme address speech decalogue koran
capital amendment statute statutes magna carta ordinance ordinances bull encyclical memorandum note appeal pravda observer telegraph worker mail express press bulletin dispatch courier record`;
const GROUP = `people peoples nation nations family families tribe tribes race races brothers sisters insurgents workers peasants masses class classes proletariat bourgeoisie party's followers communards`;
const MONTH = 'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
const WEEKDAY = 'monday tuesday wednesday thursday friday saturday sunday';
const SAYING = `says said say writes wrote written declares declared announced announces states stated remarks remarked replied answered asked told tells believes believed thinks thought knows knew argues argued insisted proposed
demanded wants wanted deposes testified exclaimed cried wished hoped spoke speaks came went became born died married smiled laughed nodded`;
const OF_PLACE = 'in at from near to towards toward into through outside across throughout around via leaving reached visited';
const KINSHIP = 'son daughter father mother brother sister wife husband uncle aunt cousin nephew friend children';
const OFFICE = 'government minister ambassador army troops party congress police parliament delegation delegates workers capital border frontier city';
const COMPASS = 'northern southern eastern western central upper lower north south east west new old great northeast northwest southeast southwest';
const OFFICE_HOLDER = 'physician doctor manager surgeon magistrate editor author leader chairman secretary president minister witness poet philosopher historian professor lawyer economist comrade citizen';

const CLASSES: ReadonlyMap<string, readonly WordClass[]> = collect([
  ['title', TITLE], ['courtesy', COURTESY], ['organization', ORGANIZATION], ['place', PLACE], ['event', EVENT], ['work', WORK], ['group', GROUP], ['month', MONTH], ['weekday', WEEKDAY],
  ['saying', SAYING], ['preposition-of-place', OF_PLACE], ['kinship', KINSHIP], ['office', OFFICE], ['compass', COMPASS], ['office-holder', OFFICE_HOLDER],
]);

function collect(lists: readonly (readonly [WordClass, string])[]): ReadonlyMap<string, readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [name, words] of lists) {
    for (const word of words.split(/\s+/)) {
      const known = classes.get(word) ?? [];
      if (!known.includes(name)) classes.set(word, [...known, name]);
    }
  }
  return classes;
}

/** The classes of a word in small letters; a stop at its end ("gen.") is passed over. */
export const wordClassesOf = remembered((word): readonly WordClass[] => {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const listed = CLASSES.get(bare) ?? [];
  const people = peopleWord(bare);
  if (people === 'place') return [...listed, 'country'];
  if (people !== undefined) return [...listed, 'people'];
  return isPeoplePlural(bare) ? [...listed, 'peoples'] : listed;
});

/** Whether a word has a class. */
export function isOfClass(word: string, name: WordClass): boolean {
  return wordClassesOf(word.toLowerCase()).includes(name);
}
