// What became of a run that was simulated here: as `optim_viz/outcomes/outcome.py`, which has the same words for it.

import { formatNumber } from "../scales.js";
import {
  arrivalRadius,
  contains,
  descentWindow,
  isMinimum,
  judge,
  judgeDescent,
  settledAt,
  stayLength,
} from "./criteria.js";
import * as words from "./outcome-table.js";

/**
 * @import { CriticalPoint, Outcome } from "../types"
 * @import { Ground, Judged } from "./criteria.js"
 * @typedef {Pick<CriticalPoint, "x" | "y" | "kind">} Unlisted
 */

// The outcome of a run of so many steps; it has fewer records than steps + 1 if it overflowed.
/** @type {(surface: Ground, steps: number, path: Judged) => Outcome} */
export function classify(surface, steps, path) {
  const last = path.records - 1,
    [x, y] = [path.x[last], path.y[last]],
    place = formatPosition(x, y);
  if (last < steps) {
    const sentence = fill(words.OVERFLOWED, { step: path.records, place, f: formatNumber(path.loss[last], 3) });
    return outcome("overflowed", path.records, sentence, words.OVERFLOWED_BECAUSE);
  }
  const { fate, target, unlisted } = judge(surface, steps, path),
    radius = arrivalRadius(surface.domain),
    near = formatNumber(radius, 2),
    since = target ? settledAt(path, target.x, target.y, radius) : NaN;
  if (target && last - since >= stayLength(steps))
    return arrived(target, true, since, fill(words.STAYS_BY_IT, { step: since, near }));
  const point = target ?? unlisted;
  if (point) {
    const step = settledAt(path, x, y, radius);
    return arrived(point, Boolean(target), step, fill(words.STAYS_WHERE_IT_IS, { step, near }));
  }
  if (fate === "left_view") {
    let step = path.records;
    while (step > 0 && !contains(surface.domain, path.x[step - 1], path.y[step - 1])) step--;
    const sentence = fill(step ? words.LEFT_VIEW : words.OUTSIDE_FROM_THE_START, { step, place });
    return outcome(fate, step, sentence, words.LEFT_VIEW_BECAUSE);
  }
  return unsettled(fate, path, radius);
}

/** @type {(fate: string, step: number, sentence: string, criterion: string, name?: string) => Outcome} */
function outcome(kind, step, sentence, criterion, name = words.FATES[kind]) {
  const label = words.DATED.includes(kind) ? fill(words.LABEL_WITH_STEP, { fate: name, step }) : name;
  return { kind, label, sentence, criterion, step };
}

/** @type {(point: Unlisted, listed: boolean, since: number, because: string) => Outcome} */
function arrived(point, listed, since, because) {
  const { kind, x, y } = point,
    values = { kind, place: formatPosition(x, y), step: since };
  if (isMinimum(point))
    return outcome("converged", since, fill(listed ? words.CONVERGED : words.CONVERGED_UNLISTED, values), because);
  const sentence = fill(listed ? words.STUCK : words.STUCK_UNLISTED, values),
    name = listed && kind === "maximum" ? words.STUCK_AT_A_MAXIMUM : undefined;
  return outcome("stuck_at_saddle", since, sentence, fill(words.NO_MINIMUM, { because }), name);
}

// Neither arrived nor gone.
/** @type {(fate: string, path: Judged, near: number) => Outcome} */
function unsettled(fate, path, near) {
  const step = path.records - 1,
    judged = descentWindow(step),
    window = fill(judged > 2 ? words.STEPS : words.ONE_STEP, { count: judged - 1 }),
    f = formatNumber(path.loss[step], 3);
  if (fate === "stalled")
    return outcome(fate, step, fill(words.STALLED, { f }), fill(words.STALLED_BECAUSE, { window }));
  if (fate === "still_descending")
    return outcome(fate, step, fill(words.STILL_DESCENDING, { step, f }), words.STILL_DESCENDING_BECAUSE);
  const { level, turning, rising, ...tail } = judgeDescent(path, path.records - judged, near),
    [lowest, highest] = [formatNumber(tail.lowest, 3), formatNumber(tail.highest, 3)],
    sentence = level
      ? fill(words.TURNS_BACK, { share: percent(turning), window, f })
      : fill(words.UPHILL, { share: percent(rising), window, lowest, highest });
  return outcome(fate, step, sentence, fill(words.OSCILLATING_BECAUSE, { rises: percent(words.RISES) }));
}

/** @type {(text: string, values: Record<string, string | number>) => string} */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/** @type {(x: number, y: number) => string} */
export const formatPosition = (x, y) => `(${formatNumber(x)}, ${formatNumber(y)})`;

// In whole per cent; of two that are as near, the even one, as Python has it.
/** @param {number} share */
function percent(share) {
  const value = 100 * share,
    below = Math.floor(value),
    rest = value - below;
  return `${rest > 0.5 || (rest === 0.5 && below % 2) ? below + 1 : below}%`;
}
