import type { MessagePort } from 'node:worker_threads';
import { type Analyzer, createAnalyzer } from '../../analysis/analyzer.ts';
import { reportOf } from '../../analysis/report.ts';
import { cacheFolder } from '../../cache-folder.ts';
import { runAnalysis } from '../run-analysis.ts';
import { withinTime } from '../watchdog.ts';
import { ReportCache } from './report-cache.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** What a thread of {@link AnalysisThreads} does: analyses the texts that come on the port, one after another. */
export function serveAnalyses(port: MessagePort): void {
  const analyzers = new Map<number, Analyzer>();
  port.on('message', (message: ToThread) => {
    if (message.kind === 'end') port.close();
    else if (message.kind === 'analyzer') analyzers.set(message.id, createAnalyzer(message.options));
    else void answer(analyzers.get(message.analyzer), message.source, message.usesCache).then((reply) => port.postMessage(reply));
  });
}

let cache: ReportCache | undefined;
function reportCache(): ReportCache | undefined {
  const folder = cacheFolder();
  return folder === undefined ? undefined : (cache ??= new ReportCache(folder));
}

async function answer(analyzer: Analyzer | undefined, source: string, usesCache: boolean): Promise<FromThread> {
  if (!analyzer) return { kind: 'broken', reason: 'The thread was not told of the analyzer.' };
  try {
    const kept = usesCache ? reportCache() : undefined;
    const known = kept?.read(source, analyzer.options);
    if (known !== undefined) return { kind: 'report', json: known, leftOut: [] };
    const leftOut: string[] = [];
    const run = await runAnalysis({
      analyzer, source, isWanted: () => true, tell: (block) => leftOut.push(block),
      platform: { nextTurn: () => new Promise((resolve) => { setImmediate(resolve); }), withinTime },
    });
    if (!run) return { kind: 'broken', reason: 'The analysis was dropped.' };
    const json = JSON.stringify(reportOf(run.analysis));
    // On another day the machine may be quicker.
    if (leftOut.length === 0) kept?.write(source, analyzer.options, json);
    return { kind: 'report', json, leftOut };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
