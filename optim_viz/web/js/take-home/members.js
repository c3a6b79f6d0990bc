// Every path of a picture: each run, followed by its partners, and behind them the origins that are nobody's choice. As
// `Scenario.members` in `optim_viz/scene/scenario.py` and `sent_paths` in `optim_viz/web/inspector_blob.py`.

/**
 * @import { ChosenRun } from "../link/types"
 * @import { Segment } from "../types"
 * @import { ContrastTable, TakeHome } from "./types"
 * @typedef {{ segments: Segment[], of: number, contrast?: ContrastTable }} Member a run, or what a contrast of the run
 * at this place puts beside it
 */

/** @type {(page: TakeHome, runs: ChosenRun[]) => Member[]} */
export function membersOf(page, runs) {
  return runs.flatMap(({ segments, partners }, of) => [
    { segments, of },
    ...page.contrasts[segments[segments.length - 1].optimizer]
      .filter(({ name }) => partners.includes(name))
      .map((contrast) => ({ segments: partnerOf(page, segments, contrast), of, contrast })),
  ]);
}

// By which a path is known again when others come and go; `ids` has a number for each run.
/** @type {(member: Member, ids: number[]) => string} */
export const nameOf = ({ of, contrast }, ids) => `${ids[of]} ${contrast?.name ?? ""}`.trim();

// The same way one convention apart, since its method began: so that what it remembers is its own.
/** @type {(page: TakeHome, segments: Segment[], contrast: ContrastTable) => Segment[]} */
function partnerOf(page, segments, { switch: flipped, optimizer }) {
  const method = segments[segments.length - 1].optimizer,
    since = segments.findLastIndex((segment) => segment.optimizer !== method) + 1;
  return segments.map((segment, i) => {
    const { values } = segment;
    if (i < since) return segment;
    if (flipped) return { ...segment, values: { ...values, [flipped]: 1 - values[flipped] } };
    const shared = page.link.methods[optimizer].parameters.map(({ name, default: usual }) => [
      name,
      values[name] ?? usual,
    ]);
    return { ...segment, optimizer, values: Object.fromEntries(shared) };
  });
}

// The ways of the members, and behind them those ways that they branch from and that no member goes.
/** @type {(members: Member[]) => Segment[][]} */
export function pathsOf(members) {
  const paths = members.map(({ segments }) => segments);
  for (const segments of paths) {
    const origin = segments.slice(0, -1); // the list grows while it is walked
    if (origin.length && !paths.some((other) => isSameWay(other, origin))) paths.push(origin);
  }
  return paths;
}

/** @type {(a: Segment[], b: Segment[]) => boolean} */
export const isSameWay = (a, b) => JSON.stringify(a) === JSON.stringify(b);
