// @ts-check
// node scripts/count-tests.mjs FAILED-STEPS REPORT=EXIT-CODE …: sums vitest's JSON reports into "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';

const [failedSteps, ...runs] = process.argv.slice(2);
let passed = 0;
let failed = Number(failedSteps);
for (const run of runs) {
  const [report = '', exitCode] = run.split('=');
  const counts = existsSync(report) ? countsOf(report) : { passed: 0, failed: 1 };
  passed += counts.passed;
  // A run may also fail by an error outside of its tests.
  failed += counts.failed === 0 && exitCode !== '0' ? 1 : counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} report */
function countsOf(report) {
  const counts = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of JSON.parse(readFileSync(report, 'utf8')).testResults) {
    /** @param {string} wanted */
    const having = (wanted) => assertionResults.filter((/** @type {{ status: string }} */ test) => test.status === wanted).length;
    counts.passed += having('passed');
    // A file that could not be loaded, or whose hooks failed, has failed without a failed test.
    counts.failed += status === 'failed' ? Math.max(1, having('failed')) : 0;
  }
  return counts;
}
