// What became of a run that was simulated here: as `optim_viz/outcomes/outcome.py`, which has the same words for it.

import { formatNumber } from "../scales.js";
import {
  arrivalRadius,
  contains,
  descentWindow,
  isGlobal,
  isMinimum,
  judge,
  judgeDescent,
  optimumOf,
  optimumTolerance,
  settledAt,
  stayLength,
  whereabouts,
} from "./criteria.js";
import { distance } from "./stationary.js";
import * as words from "./outcome-table.js";

/**
 * @import { CriticalPoint, Outcome } from "../types"
 * @import { Ground, Judged } from "./criteria.js"
 * @typedef {Pick<CriticalPoint, "x" | "y" | "kind"> & { value?: number }} Reached its height, where it is listed
 */

// The outcome of a run of so many steps; it has fewer records than steps + 1 if it overflowed.
/** @type {(surface: Ground, steps: number, path: Judged) => Outcome} */
export function classify(surface, steps, path) {
  const last = path.records - 1,
    [x, y] = [path.x[last], path.y[last]],
    place = formatPosition(x, y);
  if (last < steps) {
    const values = { step: path.records, place, f: formatNumber(path.loss[last], 3) };
    return path.undefined
      ? outcome("overflowed", path.records, fill(words.NO_NUMBER, values), words.NO_NUMBER_BECAUSE, words.UNDEFINED)
      : outcome("overflowed", path.records, fill(words.OVERFLOWED, values), words.OVERFLOWED_BECAUSE);
  }
  const { fate, target, unlisted } = judge(surface, steps, path),
    radius = arrivalRadius(surface.domain),
    near = formatNumber(radius, 2),
    since = target ? settledAt(path, target.x, target.y, radius) : NaN;
  if (target && last - since >= stayLength(steps))
    return arrived(surface, target, true, since, fill(words.STAYS_BY_IT, { step: since, near }));
  const point = target ?? unlisted;
  if (point) {
    const step = settledAt(path, x, y, radius),
      plain = !target && path.hessian(last).every((value) => value === 0),
      because = fill(plain ? words.STAYS_ON_THE_PLAIN : words.STAYS_WHERE_IT_IS, { step, near });
    return arrived(surface, point, Boolean(target), step, because, plain);
  }
  if (fate === "left_view") {
    let step = path.records;
    while (step > 0 && !contains(surface.domain, path.x[step - 1], path.y[step - 1])) step--;
    const sentence = fill(step ? words.LEFT_VIEW : words.OUTSIDE_FROM_THE_START, { step, place });
    return outcome(fate, step, sentence, words.LEFT_VIEW_BECAUSE);
  }
  return unsettled(fate, path, radius, surface.inNoise);
}

// What had become of a run of so many steps after the first of them, knowing nothing of those to come; nothing before
// the first.
/** @type {(surface: Ground, steps: number, path: Judged, step: number) => Outcome | undefined} */
export function classifyAt(surface, steps, path, step) {
  if (step >= steps) return classify(surface, steps, path);
  if (!(step > 0)) return undefined;
  const now = classify(surface, step, { ...path, records: Math.min(path.records, step + 1) });
  return now.kind === "still_descending" ? { ...now, label: words.DESCENDING, variety: words.DESCENDING } : now;
}

/** @type {(fate: string, step: number, sentence: string, criterion: string, variety?: string) => Outcome} */
function outcome(kind, step, sentence, criterion, variety = "") {
  const fate = variety || words.FATES[kind],
    label = words.DATED.includes(kind) ? fill(words.LABEL_WITH_STEP, { fate, step }) : fate;
  return { kind, variety, label, sentence, criterion, step };
}

/** @type {(...given: [Ground, Reached, listed: boolean, since: number, why: string, plain?: boolean]) => Outcome} */
function arrived(surface, point, listed, since, because, plain = false) {
  const { kind, x, y } = point,
    lowest = surface.points.some(({ found }) => found) ? words.LOWEST_FOUND : words.GLOBAL_MINIMUM,
    values = { kind: kind === words.GLOBAL_MINIMUM ? lowest : kind, place: formatPosition(x, y), step: since };
  if (!isMinimum(point)) {
    const sentence = fill(listed ? words.STUCK : words.STUCK_UNLISTED, values),
      variety = kind === "maximum" ? words.STUCK_AT_A_MAXIMUM : "";
    return outcome("stuck_at_saddle", since, sentence, fill(words.NO_MINIMUM, { because }), variety);
  }
  const converged = (/** @type {string} */ unlisted) => fill(listed ? words.CONVERGED : unlisted, values),
    value = point.value ?? surface.differentiate(Float64Array.of(x), Float64Array.of(y))[0][0],
    optimum = optimumOf(surface.points);
  if (optimum === undefined) return outcome("converged", since, converged(words.CONVERGED_UNLISTED), because);
  const tolerance = optimumTolerance(optimum),
    deepest = isGlobal(value, optimum),
    asLow = plain ? words.CONVERGED_ON_A_PLAIN : words.CONVERGED_AS_LOW,
    [height, depth, within] = [formatNumber(value, 3), formatNumber(optimum, 3), formatNumber(tolerance, 2)],
    named = lowest === words.GLOBAL_MINIMUM ? words.KNOWN_OPTIMUM : lowest,
    said = { because, value: height, optimum: depth, within, lowest: named },
    sentence = converged(deepest ? asLow : words.CONVERGED_UNLISTED),
    criterion = fill(deepest ? words.AT_THE_OPTIMUM : words.ABOVE_THE_OPTIMUM, said);
  return outcome("converged", since, sentence, criterion, deepest ? lowest : words.LOCAL_MINIMUM);
}

// Neither arrived nor gone.
/** @type {(fate: string, path: Judged, near: number, inNoise?: boolean) => Outcome} */
function unsettled(fate, path, near, inNoise = false) {
  const step = path.records - 1,
    judged = descentWindow(step),
    steps = fill(step === 1 ? words.ONE_STEP : words.STEPS, { count: step }),
    window = fill(judged === 2 ? words.LAST_STEP : words.LAST_STEPS, { count: judged - 1 }),
    f = formatNumber(path.loss[step], 3);
  if (fate === "stalled") {
    const because = fill(words.STALLED_BECAUSE, { window }),
      away = distance(path.x[step] - path.x[step - 1], path.y[step] - path.y[step - 1], near);
    // Of one step nobody knows whether it turns back.
    if (judged === 2 && away > 1)
      return outcome(fate, step, fill(words.JUMPED, { steps, f }), because, words.AT_EQUAL_HEIGHT);
    const level = path.gradient.every((column) => column[step] === 0),
      plain = level && path.hessian(step).every((value) => value === 0);
    return plain
      ? outcome(fate, step, fill(words.STALLED_ON_A_PLAIN, { f }), because, words.ON_A_PLAIN)
      : outcome(fate, step, fill(words.STALLED, { f }), because);
  }
  if (fate === "still_descending")
    return outcome(fate, step, fill(words.STILL_DESCENDING, { steps, f }), words.STILL_DESCENDING_BECAUSE);
  const { level, turning, rising, begin, ...tail } = judgeDescent(path, path.records - judged, near),
    [lowest, highest] = [formatNumber(tail.lowest, 3), formatNumber(tail.highest, 3)];
  if (fate === "rising") {
    const sentence = fill(words.RISING, { steps, before: formatNumber(begin, 3), f, window });
    return outcome(fate, step, sentence, words.RISING_BECAUSE);
  }
  const { mean, spread } = whereabouts(path, path.records - judged),
    how = level
      ? fill(words.TURNS_BACK, { share: percent(turning), window, f })
      : fill(words.UPHILL, { share: percent(rising), window, lowest, highest }),
    place = formatPosition(...mean),
    sentence = fill(words.AROUND, { place, spread: formatNumber(spread, 2), how });
  const because = fill(words.OSCILLATING_BECAUSE, { rises: percent(words.RISES) });
  return outcome(fate, step, sentence, inNoise ? fill(words.OSCILLATING_IN_NOISE, { because }) : because);
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
