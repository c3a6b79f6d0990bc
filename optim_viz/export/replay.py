"""A scene as one HTML file that needs no network: the player itself, with the scene's bytes in the page.

It is a laboratory: start, methods, numbers, steps, noise, coefficients, partners and branches can be changed there, for
the page simulates the runs itself, and its address spells them (``web/js/take-home``). Nothing is fetched: it forbids
that to itself (its content security policy). Scene and script stand in it deflated: they are most of it, and nobody
compresses a file on its way.
"""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from functools import cache
from html import escape
from pathlib import Path

from optim_viz.comparison.beside import drawn_beside
from optim_viz.comparison.summary import COLUMNS, LEGEND, headline, paragraph, result_rows
from optim_viz.data import SAMPLINGS
from optim_viz.errors import InputError
from optim_viz.export import metadata
from optim_viz.export.base import ExportInput
from optim_viz.link.rule_field import rules_of
from optim_viz.link.table import link_table
from optim_viz.scene.numbers import scene_numbers
from optim_viz.scene.scenario import Scenario
from optim_viz.web.frontend import BUNDLE
from optim_viz.web.number import NUMBER
from optim_viz.web.player import PLAYER
from optim_viz.web.scene_blob import SceneOptions, pack_scene
from optim_viz.web.take_home_blob import has_rows

HERE = Path(__file__).parent
POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"


def replay(export_input: ExportInput) -> bytes:
    """The page, in UTF-8.

    Raises:
        InputError: where the scene has no run.
    """
    if not export_input.scenario.runs and not export_input.scenario.recorded:
        raise InputError("There is no run to play: add one.")
    data, surface = metadata.scene_metadata(export_input), export_input.scenario.surface
    options = SceneOptions(take_home=link_table(surface, rules_of(export_input.scenario.runs)), side="a")
    scene = pack_scene(export_input.scenario, export_input.runs, export_input.view, options)
    page = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="{escape(data["made_with"])}">
<meta name="optim-viz-query" content="{escape(data["query"])}">
<title>{escape(data["title"])}</title>
<style>
{_style()}</style>
</head>
<body>
<main class="ov-page">
<h1><b>{escape(surface.title)}</b>: {escape(headline(export_input.scenario))}</h1>
<p class="ov-aside">{escape(paragraph(surface, surface.teaches))}</p>
<div id="notices" role="status"></div>
<div id="replay">
{_markup()}</div>
<div id="numbers" role="group" aria-label="The scene">{_number_places(export_input.scenario)}</div>
{_sampling(export_input.scenario)}
<noscript><p>The picture needs JavaScript; the numbers below do not.</p></noscript>
{_outcomes(export_input)}
<p class="ov-aside">{escape(LEGEND)}</p>
<p class="ov-aside">Drag the ring, turn the dial (D), change methods and numbers: this page simulates its runs itself,
without a network. Its address spells what you see: copy it to pass that on; Back undoes a change. Made with
{escape(data["made_with"])}. {_way_back(data["link"])}</p>
</main>
<script type="text/plain" id="scene">{_deflated(scene)}</script>
<script type="text/plain" id="player">{_player()}</script>
<script type="module">
{_start()}</script>
</body>
</html>
"""
    return page.encode()


def _deflated(data: bytes) -> str:
    """A text that ``web/js/take-home/inflate.js`` reads: zlib's format (RFC 1950) in base 64, in which nothing can end
    the element around it."""
    return b64encode(zlib.compress(data, 9)).decode("ascii")


@cache
def _player() -> str:
    return _deflated(PLAYER.inline.encode())


@cache
def _start() -> str:
    """The script that unpacks the two."""
    return (BUNDLE / "take-home.js").read_text(encoding="utf-8")


@cache
def _style() -> str:
    """The sizes of the player and of a number come with it; the rest of their styles the script adds."""
    return (HERE / "replay.css").read_text(encoding="utf-8") + PLAYER.css + NUMBER.css


def _markup() -> str:
    """The player's own, told that nobody is there to answer."""
    return PLAYER.html.replace('class="ov-player"', 'class="ov-player" data-offline', 1).replace(
        ", S shares a link", "", 1
    )


def _number_places(scenario: Scenario) -> str:
    """A place for each number that all runs share: the steps, the stream's, the surface's own; and the seed of
    batches."""
    count = len(scene_numbers(scenario)) + len(scenario.surface.parameters) + has_rows(scenario)
    return f"<div>{NUMBER.html}</div>" * count


def _sampling(scenario: Scenario) -> str:
    """How the rows of a batch are chosen, to be chosen."""
    if not has_rows(scenario):
        return ""
    choices = "".join(f'<option value="{name}">{escape(entry.label)}</option>' for name, entry in SAMPLINGS.items())
    return f'<label id="sampling">Rows of a batch <select>{choices}</select></label>\n'


def _outcomes(export_input: ExportInput) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in (*COLUMNS, "What happened"))
    runs = [*export_input.runs, *(beside.run for beside in drawn_beside(export_input.scenario))]
    rows = "\n".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in (*row, run.outcome.sentence))}</tr>"
        for row, run in zip(result_rows(export_input.scenario, export_input.runs), runs, strict=True)
    )
    # A table wider than the screen scrolls by itself, by keyboard as well.
    attributes = 'class="ov-scroll" role="region" aria-label="Outcomes" tabindex="0"'
    return f"<div {attributes}><table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"


def _way_back(link: str) -> str:
    """The link, if it is one; else the query, which opens the scene behind any address of the app."""
    if re.match(r"https?:", link):
        attributes = f'id="way-back" href="{escape(link)}" rel="noreferrer"'
        return f"<a {attributes}>Open this scene in the app</a>, to change all else."
    query = escape(link.removeprefix("?"))
    return f'To change all else, open the app with <code id="way-back">?{query}</code>'
