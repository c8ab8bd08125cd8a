import { execFileSync } from "node:child_process";

const ask =
  'const s = require("node:net").createServer().listen(0, () => { process.stdout.write(String(s.address().port)); s.close(); })';

/** A port that no other program has, found at once: a configuration cannot wait for one. */
export function findFreePort(): number {
  return Number(execFileSync(process.execPath, ["-e", ask], { encoding: "utf8" }));
}
