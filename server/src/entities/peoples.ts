import { fold } from './atoms.ts';

/**
 * Peoples and what is said of them, written for this project: countries and regions with the adjective, which is the
 * people's name too ("the French"), and the noun for its members where it has another ("Frenchman").
 */
const PEOPLES = `
Afghanistan Afghan; Africa African; Albania Albanian; Algeria Algerian; America American; Arabia Arab Arabian; Argentina Argentine Argentinian; Armenia Armenian;
Asia Asian Asiatic; Assyria Assyrian; Athens Athenian; Australia Australian; Austria Austrian; Azerbaijan Azerbaijani; Babylon Babylonian; Bavaria Bavarian; Belgium Belgian; Bohemia Bohemian;
Bolivia Bolivian; Bosnia Bosnian; Brazil Brazilian; Britain British Briton Britisher; Bulgaria Bulgarian; Burgundy Burgundian; Burma Burmese; California Californian; Canada Canadian;
Carthage Carthaginian; Castile Castilian; Catalonia Catalan Catalonian; Chile Chilean; China Chinese Chinaman; Colombia Colombian; Corsica Corsican; Crete Cretan; Croatia Croat Croatian;
Cuba Cuban; Cyprus Cypriot; Czechoslovakia Czechoslovak Czech; Dalmatia Dalmatian; Denmark Danish Dane; Egypt Egyptian; England English Englishman Englishwoman; Estonia Estonian Esthonian;
Ethiopia Ethiopian; Abyssinia Abyssinian; Europe European; Finland Finnish Finn; Flanders Flemish Fleming; Florence Florentine; France French Frenchman Frenchwoman; Galicia Galician; Gascony Gascon; Gaul Gallic Gaul;
Geneva Genevan Genevese; Genoa Genoese; Georgia Georgian; Germany German; Greece Greek Grecian; Greenland Greenlander; Haiti Haitian; Hawaii Hawaiian; Holland Dutch Dutchman Hollander; Hungary Hungarian Magyar;
Iceland Icelandic Icelander; India Indian Hindu Hindoo; Indochina Indochinese; Indonesia Indonesian; Iran Iranian; Iraq Iraqi; Ireland Irish Irishman Irishwoman; Israel Israeli Israelite; Italy Italian; Jamaica Jamaican;
Japan Japanese Jap; Java Javanese; Judea Jewish Jew; Kenya Kenyan; Korea Korean; Latvia Latvian Lett; Lebanon Lebanese; Libya Libyan; Lithuania Lithuanian; Lombardy Lombard; London Londoner; Macedonia Macedonian;
Malaya Malay Malayan; Malta Maltese; Manchuria Manchurian Manchu; Mexico Mexican; Milan Milanese; Mongolia Mongolian Mongol; Montenegro Montenegrin; Morocco Moroccan Moor Moorish; Naples Neapolitan; Nepal Nepalese; Netherlands Netherlander; Nigeria Nigerian;
Normandy Norman; Norway Norwegian; Palestine Palestinian; Paris Parisian; Parthia Parthian; Persia Persian; Peru Peruvian; Philippines Filipino Philippine; Phoenicia Phoenician; Piedmont Piedmontese; Poland Polish Pole; Portugal Portuguese; Prussia Prussian;
Puerto-Rico Puerto-Rican; Rhodesia Rhodesian; Rome Roman; Romania Romanian Rumanian Roumanian; Russia Russian; Sardinia Sardinian; Savoy Savoyard; Saxony Saxon; Scandinavia Scandinavian; Scotland Scottish Scots Scotch Scot Scotsman Scotchman; Serbia Serb Serbian;
Siam Siamese; Siberia Siberian; Sicily Sicilian; Silesia Silesian; Slovakia Slovak; Slovenia Slovene Slovenian; Somalia Somali; Spain Spanish Spaniard; Sparta Spartan; Sudan Sudanese; Sweden Swedish Swede; Switzerland Swiss; Syria Syrian; Tartary Tartar Tatar;
Texas Texan; Thrace Thracian; Tibet Tibetan; Troy Trojan; Tunisia Tunisian; Turkestan Turkoman Turkmen; Turkey Turkish Turk; Tuscany Tuscan; Tyrol Tyrolese Tyrolean; Ukraine Ukrainian; Uzbekistan Uzbek; Venezuela Venezuelan; Venice Venetian; Vienna Viennese; Vietnam Vietnamese;
Virginia Virginian; Wales Welsh Welshman; Westphalia Westphalian; Yorkshire Yorkshireman; Yugoslavia Yugoslav Jugoslav; Zion Zionist; Slavonia Slav Slavic Slavonic; Teutonia Teuton Teutonic; Celtic Celt; Soviet-Russia Soviet; Circassia Circassian; Kurdistan Kurd Kurdish; Cossack; Gypsy Gipsy; Hottentot; Zulu; Boer; Creole; Negro; Indo-European; Anglo-Saxon; Aryan; Semite Semitic; Bashkir; Kirghiz; Kazakh; Chechen; Ruthenia Ruthenian; Moravia Moravian; Thuringia Thuringian; Hanover Hanoverian; Hesse Hessian; Basque; Breton; Cornish Cornishman; Manx Manxman
`;

/** A word that tells of a people: `place` "France", `people` "French" (adjective and collective noun), `member` "Frenchman". */
export type PeopleWord = 'place' | 'people' | 'member';

/** Words for members of a people that are no adjectives; the rest are both ("a German", "German steel"). */
const MEMBER = /(?:(?<!ger|ro|nor|ko|otto)man|woman|er|ard|ite)$/;
const MEMBERS_ALONE: ReadonlySet<string> = new Set(['briton', 'dane', 'finn', 'pole', 'swede', 'turk', 'scot', 'jew', 'croat', 'serb', 'slovene', 'kurd', 'celt', 'slav', 'teuton', 'lett', 'moor', 'gaul', 'fleming', 'semite', 'spaniard', 'filipino', 'hindu', 'hindoo']);

const WORDS: ReadonlyMap<string, PeopleWord> = new Map(PEOPLES.trim().split(/;\s*/).flatMap((line): readonly (readonly [string, PeopleWord])[] => {
  const [first, ...rest] = line.trim().split(/\s+/).map((word) => fold(word.replace(/-/g, ' ')));
  if (first === undefined) return [];
  const words = rest.map((word): readonly [string, PeopleWord] => [word, MEMBERS_ALONE.has(word) || MEMBER.test(word) ? 'member' : 'people']);
  return rest.length === 0 ? [[first, 'people']] : [[first, 'place'], ...words];
}));

/** What a word tells of a people, if it does. */
export function peopleWord(word: string): PeopleWord | undefined {
  return WORDS.get(fold(word));
}

/** Whether a word names several of a people: "Germans", "Englishmen", "Spaniards". */
export function isPeoplePlural(word: string): boolean {
  const folded = fold(word);
  if (folded.endsWith('men')) return WORDS.get(`${folded.slice(0, -3)}man`) === 'member';
  const kind = folded.endsWith('s') ? WORDS.get(folded.slice(0, -1)) : undefined;
  return kind === 'people' || kind === 'member';
}
