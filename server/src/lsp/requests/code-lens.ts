import { CodeLensRequest } from 'vscode-languageserver';
import { densities, densityText } from '../density.ts';
import { defineRequest } from '../request.ts';

/** Each section's density above its heading, where the settings ask for it. */
export default defineRequest(CodeLensRequest.type, {
  capability: () => ({ codeLensProvider: {} }),
  async handle({ documents }, { textDocument }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    if (analysed?.settings['codeLens.density'] !== true) return null;
    return densities(analysed).map((density) => ({ range: analysed.rangeOf(density.heading), command: { title: densityText(density), command: '' } }));
  },
});
