/** Reads how many tests passed and failed out of the reports that Vitest and Playwright write. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A number at `keys` of parsed JSON; a report without it is not the report we know. */
function numberAt(report: unknown, ...keys: readonly string[]): number {
  let value = report;
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== 'number') throw new Error(`The report has no number at ${keys.join('.')}`);
  return value;
}

/** Vitest's JSON reporter. A file that could not even be loaded counts as one failure. */
export function readVitestReport(report: unknown): Counts {
  const failed = numberAt(report, 'numFailedTests');
  const broken = failed === 0 ? numberAt(report, 'numFailedTestSuites') : 0;
  return { passed: numberAt(report, 'numPassedTests'), failed: failed + broken };
}

/** Playwright's JSON reporter. A test that passed only on a second try counts as failed. */
export function readPlaywrightReport(report: unknown): Counts {
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
  };
}

export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
