import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Ends the run with one line that a script can read. */
// biome-ignore lint/style/noDefaultExport: Playwright loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  private readonly results = new Map<string, "passed" | "failed" | "skipped">();
  private errors = 0;

  onTestEnd({ id, expectedStatus }: TestCase, { status }: TestResult): void {
    const isAsExpected = status === expectedStatus;
    this.results.set(id, status === "skipped" ? "skipped" : isAsExpected ? "passed" : "failed");
  }

  /** A fault outside every test, such as a file that does not load, counts as a failure. */
  onError(): void {
    this.errors += 1;
  }

  onEnd({ status }: FullResult): void {
    const count = (of: string) => [...this.results.values()].filter((it) => it === of).length;
    const isUntold = status !== "passed" && count("failed") + this.errors === 0;
    const failed = count("failed") + this.errors + (isUntold ? 1 : 0);
    process.stdout.write(
      `e2e: ${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
