"""The film that the browser records of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect
from screen import Open, Screen

pytestmark = pytest.mark.panel(False)

EBML = bytes.fromhex("1a45dfa3")


@pytest.fixture
def screen(open_screen: Open) -> Screen:
    """As wide as the button needs."""
    return open_screen(viewport={"width": 1920, "height": 1080})


def test_the_run_is_recorded_from_its_start_and_offered_as_a_film(screen: Screen) -> None:
    screen.still("f=himmelblau&run=adam&run=sgd&steps=60")
    button = screen.player.get_by_role("button", name="Record")
    screen.player.get_by_label("Speed").select_option("8")
    with screen.page.expect_download() as offered:
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_have_attribute("aria-pressed", "false")
    screen.has(step=60, playing="false")
    assert offered.value.suggested_filename == "himmelblau.webm"
    data = Path(offered.value.path()).read_bytes()
    assert data.startswith(EBML)
    assert len(data) > 20_000
    # Played back, it is as large as the map, and shows more than one colour as soon as a frame is decoded.
    told = screen.page.evaluate(
        """async (bytes) => {
          const video = document.createElement("video");
          video.muted = true;
          video.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "video/webm" }));
          await new Promise((done, fail) => Object.assign(video, { onloadeddata: done, onerror: fail }));
          const { videoWidth: width, videoHeight: height } = video;
          const canvas = Object.assign(document.createElement("canvas"), { width, height });
          const context = canvas.getContext("2d"), seen = new Set();
          for (let again = 0; again < 200 && seen.size <= 100; again++) {
            if (video.paused || video.ended) await video.play();
            await new Promise((done) => setTimeout(done, 50));
            context.drawImage(video, 0, 0);
            const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
            seen.clear();
            for (let i = 0; i < data.length; i += 4) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
          }
          return [canvas.width, seen.size, document.querySelector(".ov-land").width];
        }""",
        list(data),
    )
    assert told[0] == told[2]
    assert told[1] > 100
    assert screen.problems == []


def test_a_second_press_ends_it(screen: Screen) -> None:
    screen.still("f=sphere&run=adam")
    button = screen.player.get_by_role("button", name="Record")
    button.click()
    screen.page.wait_for_function("() => +document.querySelector('.ov-player').dataset.step > 5")
    with screen.page.expect_download() as offered:
        button.click()
    assert Path(offered.value.path()).read_bytes().startswith(EBML)
    expect(button).to_have_attribute("aria-pressed", "false")


def test_without_a_recorder_there_is_no_button(screen: Screen) -> None:
    button = screen.open("f=sphere&run=sgd").player.locator('[data-do="record"]')
    expect(button).to_be_visible()
    screen.page.evaluate("() => { window.kept = MediaRecorder; delete window.MediaRecorder; }")
    screen.open("f=sphere&run=adam")
    expect(button).to_be_hidden()
    screen.page.evaluate("() => { window.MediaRecorder = window.kept; }")
