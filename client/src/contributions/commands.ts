import { EDITORIAL_FORMS } from '../../../server/src/lsp/protocol/editorial-forms.ts';

/** A command as the palette and the key bindings know it. */
export interface CommandContribution {
  readonly id: string;
  readonly title: string;
  readonly icon?: string;
  /** A key of its own, for Markdown in focus. */
  readonly key?: string;
  readonly mac?: string;
}

export const CATEGORY = 'Rostra';

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
  { id: 'rostra.markSelection', title: 'Mark the Selection…', key: 'ctrl+alt+m', mac: 'cmd+alt+m' },
  ...EDITORIAL_FORMS.map(({ id, title }) => ({ id: `rostra.mark.${id}` as const, title })),
  { id: 'rostra.showOutput', title: 'Show Output' },
  { id: 'rostra.restartServer', title: 'Restart the Server' },
] as const satisfies readonly CommandContribution[];

export type CommandId = (typeof COMMANDS)[number]['id'];
