"""What is said of an outcome, in every case: the sentences and the criteria, with places for their numbers.

The browser says the same of the runs that it simulates: ``python -m optim_viz.outcomes.javascript`` writes these texts,
and the thresholds that decide, for it. So there are names and texts here, and nothing else.
"""

LABEL_WITH_STEP = "{fate} · step {step}"
ONE_STEP, STEPS = "{count} step", "{count} steps"
LAST_STEP, LAST_STEPS = "the last step", "the last {count} steps"

# What a fate's own word would not tell apart.
GLOBAL_MINIMUM, LOCAL_MINIMUM = "global minimum", "local minimum"
LOWEST_FOUND = "lowest minimum found"  # of a surface whose minima nobody knows to be all
STUCK_AT_A_MAXIMUM = "stuck at a maximum"
AT_EQUAL_HEIGHT = "at equal height"
ON_A_PLAIN = "stalled on a plain"
UNDEFINED = "undefined"
DESCENDING = "descending"  # of a run that has steps to come
AT_THE_START = "at the start"  # of one that has not made any

OVERFLOWED = "Overflowed at step {step}; the last finite point is {place}, f = {f}."
OVERFLOWED_BECAUSE = "The position, f, its gradient or the optimizer's memory is no longer a finite float64."
NO_NUMBER = "Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}."
NO_NUMBER_BECAUSE = (
    "The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large."
)

CONVERGED = "Converged to the {kind} at {place}, by step {step}."
CONVERGED_UNLISTED = "Converged to the minimum at {place}, which is not in the list, by step {step}."
CONVERGED_AS_LOW = "Converged to a minimum at {place}, as low as any that is known, by step {step}."
CONVERGED_ON_A_PLAIN = (
    "Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known."
)
STUCK = "Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum."
STUCK_UNLISTED = (
    "Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum."
)
STAYS_BY_IT = "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it."
STAYS_WHERE_IT_IS = (
    "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step "
    "there is shorter."
)
STAYS_ON_THE_PLAIN = (
    "From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is "
    "neither slope nor curvature."
)
NO_MINIMUM = "{because} The Hessian is not positive there."

AT_THE_OPTIMUM = "{because} f is {value} there, within {within} of the {lowest}, {optimum}."
ABOVE_THE_OPTIMUM = "{because} f is {value} there, above the {lowest}, {optimum}."
KNOWN_OPTIMUM = "known optimum"

LEFT_VIEW = "Left the view at step {step} and has not come back; it is now at {place}."
OUTSIDE_FROM_THE_START = "Outside the view from the start; it is now at {place}."
LEFT_VIEW_BECAUSE = "Its last point lies outside the surface's window."

STALLED = "Stalled: f no longer changes, at f = {f}, though this is no known minimum."
STALLED_ON_A_PLAIN = (
    "Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum."
)
STALLED_BECAUSE = "f changed by less than 1e-12 of its size over {window}."
JUMPED = "At equal height: after {steps} f is {f} as before, at another place."
AROUND = "Oscillating around {place}, with a spread of {spread}: {how}"
UPHILL = "f went uphill in {share} of {window}, between {lowest} and {highest}."
TURNS_BACK = "it turned back in {share} of {window}, at f = {f} on both sides."
OSCILLATING_BECAUSE = (
    "Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while "
    "the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, "
    "and its spread is the root of the mean square distance from there."
)
OSCILLATING_IN_NOISE = (
    "{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go "
    "one way, as chance alone does once in 360 times."
)
RISING = "Rising after {steps}: f went from {before} to {f} over {window}."
RISING_BECAUSE = "At the end of the last quarter of the steps f is above where it was when that began."
STILL_DESCENDING = "Still descending after {steps}: f = {f}."
STILL_DESCENDING_BECAUSE = (
    "It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps."
)
