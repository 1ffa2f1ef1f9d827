/** What diagnostics say where they come from. */
export const SOURCE = 'rostra';
