import { EDITORIAL_FORMS } from '../../../server/src/lsp/protocol/editorial-forms.ts';

/** A command as the palette and the key bindings know it. */
export interface CommandContribution {
  readonly id: string;
  readonly title: string;
  readonly icon?: string;
  /** A key of its own, for Markdown in focus, or where `when` says. */
  readonly key?: string;
  readonly mac?: string;
  /** A key alone while marks are triaged, and the second of the chord that works always. */
  readonly triageKey?: string;
  /** Another key alone while marks are triaged. */
  readonly alternative?: string;
  /** Where there is the command, other than in Markdown. */
  readonly when?: string;
}

/** In a concordance. */
const CONCORDANCE = 'resourceScheme == rostra-concordance';
/** Where annotators are compared. */
const COMPARISON = 'resourceScheme == rostra-comparison';

export const CATEGORY = 'Rostra';
/** The first key of the chords that decide: R for Rostra. */
export const CHORD = 'ctrl+alt+r';
/** The context in which keys decide instead of writing. */
export const TRIAGE_CONTEXT = 'rostra.triage';

export const COMMANDS = [
  { id: 'rostra.showMenu', title: 'Show Menu' },
  { id: 'rostra.showDevicesOnly', title: 'Show Devices Alone', key: 'ctrl+alt+1', mac: 'cmd+alt+1' },
  { id: 'rostra.showEntitiesOnly', title: 'Show Names Alone', key: 'ctrl+alt+2', mac: 'cmd+alt+2' },
  { id: 'rostra.showClaimsOnly', title: 'Show Claims Alone', key: 'ctrl+alt+3', mac: 'cmd+alt+3' },
  { id: 'rostra.showFaultsOnly', title: 'Show Transcription Faults Alone', key: 'ctrl+alt+4', mac: 'cmd+alt+4' },
  { id: 'rostra.showAllLayers', title: 'Show All Marks', key: 'ctrl+alt+0', mac: 'cmd+alt+0' },
  { id: 'rostra.toggleMarks', title: 'Hide or Show Marks', key: 'ctrl+alt+h', mac: 'cmd+alt+h' },
  { id: 'rostra.toggleDevices', title: 'Toggle Devices' },
  { id: 'rostra.toggleEntities', title: 'Toggle Names' },
  { id: 'rostra.toggleClaims', title: 'Toggle Claims' },
  { id: 'rostra.toggleFaults', title: 'Toggle Transcription Faults' },
  { id: 'rostra.toggleFile', title: 'Analyse This File or Leave It Out' },
  { id: 'rostra.listUnlinkedNames', title: 'List Unlinked Names' },
  { id: 'rostra.listClaims', title: 'List Claims by Section' },
  { id: 'rostra.triageByPlace', title: 'Triage Marks by Place', triageKey: 't' },
  { id: 'rostra.triageByScore', title: 'Triage Marks by Score', triageKey: 's' },
  { id: 'rostra.accept', title: 'Accept', triageKey: 'a' },
  { id: 'rostra.reject', title: 'Reject', triageKey: 'r' },
  { id: 'rostra.relabel', title: 'Relabel…', triageKey: 'l' },
  { id: 'rostra.note', title: 'Write a Note…', triageKey: 'c' },
  { id: 'rostra.relate', title: 'Relate to Another…', triageKey: 'k' },
  { id: 'rostra.annotateSelection', title: 'Annotate the Selection…', triageKey: 'm' },
  { id: 'rostra.explainMark', title: 'Show Why It Was Marked', triageKey: 'w' },
  { id: 'rostra.nextMark', title: 'Next Undecided Mark', triageKey: 'n', alternative: 'space' },
  { id: 'rostra.previousMark', title: 'Previous Mark', triageKey: 'p', alternative: 'shift+space' },
  { id: 'rostra.undoDecision', title: 'Undo the Last Decision', triageKey: 'u' },
  { id: 'rostra.settleAnnotations', title: 'Settle Annotations Whose Words Are Gone…', triageKey: 'o' },
  { id: 'rostra.showTriageKeys', title: 'Show the Keys That Decide', triageKey: 'h' },
  { id: 'rostra.leaveTriage', title: 'Leave Triage', alternative: 'escape' },
  { id: 'rostra.markSelection', title: 'Mark the Selection…', key: 'ctrl+alt+m', mac: 'cmd+alt+m' },
  ...EDITORIAL_FORMS.map(({ id, title }) => ({ id: `rostra.mark.${id}` as const, title })),
  { id: 'rostra.findInContext', title: 'Find in Context (Concordance)…', key: 'ctrl+alt+k', mac: 'cmd+alt+k', when: `editorLangId == markdown || ${CONCORDANCE}` },
  { id: 'rostra.openConcordanceLine', title: 'Go to the Place of This Line', key: 'enter', when: CONCORDANCE },
  { id: 'rostra.sortConcordanceLeft', title: 'Sort the Concordance by What Stands Left', key: 'l', when: CONCORDANCE },
  { id: 'rostra.sortConcordanceRight', title: 'Sort the Concordance by What Stands Right', key: 'r', when: CONCORDANCE },
  { id: 'rostra.sortConcordanceByPlace', title: 'Sort the Concordance by Place', key: 'p', when: CONCORDANCE },
  { id: 'rostra.compareAnnotators', title: 'Compare Annotators' },
  { id: 'rostra.openComparedPlace', title: 'Go to the Place They Disagree About', key: 'enter', when: COMPARISON },
  { id: 'rostra.takeFirst', title: 'Take What the First Annotator Says', key: '1', when: COMPARISON },
  { id: 'rostra.takeSecond', title: 'Take What the Second Annotator Says', key: '2', when: COMPARISON },
  { id: 'rostra.takeThird', title: 'Take What the Third Annotator Says', key: '3', when: COMPARISON },
  { id: 'rostra.takeFourth', title: 'Take What the Fourth Annotator Says', key: '4', when: COMPARISON },
  { id: 'rostra.takeOf', title: 'Take What Another Annotator Says…', key: 't', when: COMPARISON },
  { id: 'rostra.takeAll', title: 'Take All That the Annotators Say', key: 'a', when: COMPARISON },
  { id: 'rostra.takeNone', title: 'Take None of It', key: 'n', when: COMPARISON },
  { id: 'rostra.openAgain', title: 'Open the Question Again', key: 'u', when: COMPARISON },
  { id: 'rostra.showOutput', title: 'Show Output' },
  { id: 'rostra.restartServer', title: 'Restart the Server' },
] as const satisfies readonly CommandContribution[];

export type CommandId = (typeof COMMANDS)[number]['id'];

/** Keys that mean nothing while marks are triaged: they show those that do, and change nothing in the text. */
export const IDLE_TRIAGE_KEYS: readonly string[] = [
  ...'abcdefghijklmnopqrstuvwxyz'.split('').filter((key) => !COMMANDS.some((command: CommandContribution) => command.triageKey === key)),
  ...['56789', ",.;'-=[]\\`/"].flatMap((keys) => keys.split('')), 'shift+/', 'enter', 'tab', 'backspace', 'delete',
];
/** In triage a digit shows a layer alone, as it does elsewhere with Ctrl+Alt. */
export const TRIAGE_LAYER_KEYS = {
  1: 'rostra.showDevicesOnly', 2: 'rostra.showEntitiesOnly', 3: 'rostra.showClaimsOnly', 4: 'rostra.showFaultsOnly', 0: 'rostra.showAllLayers',
} as const satisfies Readonly<Record<number, CommandId>>;

/** Words for a command, and the key that does it while marks are triaged. */
export function withTriageKey(words: string, id: CommandId): string {
  const command: CommandContribution | undefined = COMMANDS.find((each) => each.id === id);
  return command?.triageKey === undefined ? words : `${words} (${command.triageKey.toUpperCase()})`;
}
