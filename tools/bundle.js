// Bundles the front end: `npm run build`; or `npm run build -- FOLDER` to write elsewhere, as a test does to compare.
//
// One file a component, and one for what few scenes need. The version is what the sources hash to; every blob that
// Python sends begins with it. tests/test_frontend.py computes it again.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const WEB = join(dirname(dirname(fileURLToPath(import.meta.url))), "optim_viz", "web");
const SOURCES = join(WEB, "js");
const folder = process.argv[2] ?? join(WEB, "bundle");

const hash = createHash("sha256");
const names = readdirSync(SOURCES, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
for (const name of names.filter((name) => /\.(js|css|html)$/.test(name)).sort())
  hash.update(`${name}\n`).update(readFileSync(join(SOURCES, name)));
const version = hash.digest("hex").slice(0, 8);

await build({
  entryPoints: {
    player: join(SOURCES, "entries/player.js"),
    inspector: join(SOURCES, "player/inspector.js"),
    whole: join(SOURCES, "entries/whole.js"),
    "take-home": join(SOURCES, "entries/take-home.js"),
    "sweep-chart": join(SOURCES, "entries/sweep-chart.js"),
    "ensemble-chart": join(SOURCES, "entries/ensemble-chart.js"),
    "profile-table": join(SOURCES, "entries/profile-table.js"),
    "heat-map": join(SOURCES, "entries/heat-map.js"),
    number: join(SOURCES, "entries/number.js"),
    formula: join(SOURCES, "entries/formula.js"),
    moved: join(SOURCES, "entries/moved.js"),
    contents: join(SOURCES, "entries/contents.js"),
  },
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  loader: { ".css": "text", ".html": "text" },
  define: { VERSION: JSON.stringify(version) },
  banner: { js: "// Built by tools/bundle.js from optim_viz/web/js: edit there." },
});
writeFileSync(join(folder, "version.txt"), `${version}\n`);
