import { readFileSync, rmSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Reads what Vitest's JSON reporter wrote, and takes the file away so that no later run can mistake it for its own.
 * A file of tests that could not be loaded has no failed test, and counts as one; so does a run that failed as a whole.
 * @param code Vitest's exit code
 */
export function countsOf(file: string, code: number): Counts {
  let results: Results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = results.numFailedTests + broken.length;
  return {
    passed: results.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
