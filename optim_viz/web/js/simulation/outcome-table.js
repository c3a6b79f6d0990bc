// What an outcome is judged by, and the words for it: written by `python -m optim_viz.outcomes.javascript` from
// optim_viz/outcomes (criteria, stationary, words), which has the explanations. Not to be edited.

export const NEAR = 0.001;
export const STAY = 0.05;
export const STAY_AT_LEAST = 10;
export const TAIL = 0.25;
export const RISES = 0.2;
export const FALLS = 0.25;
export const PARTS = 6;
export const LEVEL = 1e-12;
export const OPTIMUM = 1e-6;
export const HUGE = 1e30;
export const FLAT = 1e-6;
export const RIDGE = 0.1;
export const KINDS = ["local minimum", "saddle", "maximum"];
export const DATED = ["converged", "stuck_at_saddle", "left_view", "overflowed"];
/** @type {Record<string, string>} */
export const FATES = {
  converged: "converged",
  still_descending: "still descending",
  rising: "rising",
  oscillating: "oscillating",
  stuck_at_saddle: "stuck at a saddle",
  stalled: "stalled",
  left_view: "left the view",
  overflowed: "overflowed",
};

export const LABEL_WITH_STEP = "{fate} · step {step}";
export const ONE_STEP = "{count} step";
export const STEPS = "{count} steps";
export const LAST_STEP = "the last step";
export const LAST_STEPS = "the last {count} steps";
export const GLOBAL_MINIMUM = "global minimum";
export const LOCAL_MINIMUM = "local minimum";
export const LOWEST_FOUND = "lowest minimum found";
export const STUCK_AT_A_MAXIMUM = "stuck at a maximum";
export const AT_EQUAL_HEIGHT = "at equal height";
export const ON_A_PLAIN = "stalled on a plain";
export const UNDEFINED = "undefined";
export const DESCENDING = "descending";
export const AT_THE_START = "at the start";
export const OVERFLOWED = "Overflowed at step {step}; the last finite point is {place}, f = {f}.";
export const OVERFLOWED_BECAUSE =
  "The position, f, its gradient or the optimizer's memory is no longer a finite float64.";
export const NO_NUMBER = "Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.";
export const NO_NUMBER_BECAUSE =
  "The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.";
export const CONVERGED = "Converged to the {kind} at {place}, by step {step}.";
export const CONVERGED_UNLISTED = "Converged to the minimum at {place}, which is not in the list, by step {step}.";
export const CONVERGED_AS_LOW = "Converged to a minimum at {place}, as low as any that is known, by step {step}.";
export const CONVERGED_ON_A_PLAIN =
  "Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.";
export const STUCK = "Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.";
export const STUCK_UNLISTED =
  "Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.";
export const STAYS_BY_IT = "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.";
export const STAYS_WHERE_IT_IS =
  "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step " +
  "there is shorter.";
export const STAYS_ON_THE_PLAIN =
  "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is " +
  "neither slope nor curvature.";
export const NO_MINIMUM = "{because} The Hessian is not positive there.";
export const AT_THE_OPTIMUM = "{because} f is {value} there, within {within} of the {lowest}, {optimum}.";
export const ABOVE_THE_OPTIMUM = "{because} f is {value} there, above the {lowest}, {optimum}.";
export const KNOWN_OPTIMUM = "known optimum";
export const LEFT_VIEW = "Left the view at step {step} and has not come back; it is now at {place}.";
export const OUTSIDE_FROM_THE_START = "Outside the view from the start; it is now at {place}.";
export const LEFT_VIEW_BECAUSE = "Its last point lies outside the surface's window.";
export const STALLED = "Stalled: f no longer changes, at f = {f}, though this is no known minimum.";
export const STALLED_ON_A_PLAIN =
  "Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.";
export const STALLED_BECAUSE = "f changed by less than 1e-12 of its size over {window}.";
export const JUMPED = "At equal height: after {steps} f is {f} as before, at another place.";
export const AROUND = "Oscillating around {place}, with a spread of {spread}: {how}";
export const UPHILL = "f went uphill in {share} of {window}, between {lowest} and {highest}.";
export const TURNS_BACK = "it turned back in {share} of {window}, at f = {f} on both sides.";
export const OSCILLATING_BECAUSE =
  "Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the" +
  " mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and " +
  "its spread is the root of the mean square distance from there.";
export const OSCILLATING_IN_NOISE =
  "{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go " +
  "one way, as chance alone does once in 360 times.";
export const RISING = "Rising after {steps}: f went from {before} to {f} over {window}.";
export const RISING_BECAUSE = "At the end of the last quarter of the steps f is above where it was when that began.";
export const STILL_DESCENDING = "Still descending after {steps}: f = {f}.";
export const STILL_DESCENDING_BECAUSE =
  "It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";
