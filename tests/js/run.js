// Runs every test beside this file: `node tests/js/run.js`, and what else `node --test` is to be told.
//
// A process costs more than most tests in it, so those files share one that put nothing into globalThis, where another
// would find it; each of the others has its own.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".test.js"))
  .map((name) => fileURLToPath(new URL(name, import.meta.url)));
const changesTheGlobal = (file) => /globalThis|elements\.js/.test(readFileSync(file, "utf8"));

if (process.env.NODE_TEST_CONTEXT) {
  // this is the process that they share
  for (const file of files) if (!changesTheGlobal(file)) await import(file);
} else {
  const own = [...files.filter(changesTheGlobal), fileURLToPath(import.meta.url)];
  const { status } = spawnSync(process.execPath, ["--test", ...process.argv.slice(2), ...own], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
