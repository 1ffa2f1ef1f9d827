/** The client's commands that hovers and code actions offer for an item; each takes the item's id. */
export const DECISION_COMMANDS = [
  { command: 'rostra.accept', title: 'Accept' },
  { command: 'rostra.reject', title: 'Reject' },
  { command: 'rostra.relabel', title: 'Relabel …' },
  { command: 'rostra.note', title: 'Note …' },
  { command: 'rostra.relate', title: 'Relate …' },
] as const;
