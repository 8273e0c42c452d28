import { describe, expect, it } from 'vitest';
import { addCounts, readPlaywrightReport, readVitestReport } from './count-tests.ts';

describe('the count of tests', () => {
  it('adds what both runners report', () => {
    const unit = readVitestReport({
      numPassedTests: 40,
      numFailedTests: 2,
      numFailedTestSuites: 1,
    });
    const browser = readPlaywrightReport({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
    });
    expect(addCounts([unit, browser])).toEqual({ passed: 47, failed: 4 });
  });

  it('shows a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(readVitestReport(report).failed).toBe(1);
  });

  it('refuses a report it does not know instead of counting nothing', () => {
    expect(() => readPlaywrightReport({})).toThrow('stats.expected');
  });

  it('is nothing where no test ran', () => {
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });
});
