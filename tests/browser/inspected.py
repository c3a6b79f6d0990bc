"""The inspector on the screen, as a sheet; what has to stand on it is in ``tests/sheets.py``."""

from __future__ import annotations

from playwright.sync_api import expect
from screen import Screen, looked_at
from sheets import Sheet, assert_sheet

import optim_viz as ov

INSIDE = looked_at(inside=1)
MARKS = ("gradient", "memory", "step", "rates", "look_ahead", "curvature")
BARE = dict.fromkeys(MARKS, 0.0)

# The same as what tests/js/numbers.js answers, from the page.
READ = """panel => {
  const all = (css, within = panel) => [...within.querySelectorAll(css)];
  const theory = panel.querySelector(".ov-theory"), { of, t } = panel.dataset;
  return {
    of, t, theory: { ...theory.dataset, words: theory.innerText },
    rows: all(".ov-line:not(.ov-total)").map(row => ({
      symbols: row.querySelector(".ov-symbols").innerText,
      numbers: all(".ov-num[data-name]", row.querySelector(".ov-numbers"))
        .map(n => [n.dataset.name, n.dataset.when, Number(n.dataset.k), n.dataset.value ?? "NaN", n.textContent]),
    })),
    facts: Object.fromEntries(all("[data-fact]").map(node => [node.dataset.fact, node.innerText])),
    marks: all("[data-mark]").map(node => node.dataset.mark),
  };
}"""


def sheet(screen: Screen, t: int) -> Sheet:
    """What the inspector says, as soon as it speaks of step t."""
    expect(screen.inside).to_have_attribute("data-t", str(t))
    return Sheet.read(screen.inside.evaluate(READ))


def assert_numbers(screen: Screen, run: ov.Trajectory, t: int, label: str) -> Sheet:
    """The panel has the numbers of step t of this run, all of them right."""
    expect(screen.inside).to_have_attribute("data-of", label)
    found = sheet(screen, t)
    assert_sheet(found, run, t, label)
    return found
