import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Type of the annotation that says how long axe took in a test, in ms. */
export const axeTime = "axe-ms";

const slowestShown = 10;

/** Ends the run with where its time went, and one line that a script can read. */
// biome-ignore lint/style/noDefaultExport: Playwright loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  private readonly results = new Map<string, "passed" | "failed" | "skipped">();
  private readonly times: { title: string; ms: number }[] = [];
  private axeMs = 0;
  private errors = 0;

  onTestEnd(test: TestCase, { status, duration, annotations }: TestResult): void {
    const { id, expectedStatus } = test;
    this.times.push({ title: test.titlePath().slice(1).join(" › "), ms: duration });
    for (const { type, description } of annotations) {
      if (type === axeTime) this.axeMs += Number(description);
    }
    const isAsExpected = status === expectedStatus;
    this.results.set(id, status === "skipped" ? "skipped" : isAsExpected ? "passed" : "failed");
  }

  /** A fault outside every test, such as a file that does not load, counts as a failure. */
  onError(): void {
    this.errors += 1;
  }

  onEnd({ status, duration }: FullResult): void {
    const slowest = this.times.toSorted((a, b) => b.ms - a.ms).slice(0, slowestShown);
    const all = this.times.reduce((sum, { ms }) => sum + ms, 0);
    const lines = [
      "The slowest tests:",
      ...slowest.map(({ title, ms }) => `  ${seconds(ms)} ${title}`),
      `Time in axe: ${seconds(this.axeMs)} of ${seconds(all)} in tests. The whole run: ${seconds(duration)}`,
    ];
    process.stdout.write(`\n${lines.join("\n")}\n`);
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

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
