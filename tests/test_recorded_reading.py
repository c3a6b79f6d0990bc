"""Recorded paths are read to the bit from what people have; what is damaged or hostile gets one clear sentence."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from recorded_cases import HOSTILE_NAMES, PATH, READ, REFUSED

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RECORDED_BYTES, MAX_RECORDED_TEXT, MAX_STEPS
from optim_viz.recordings.path import UNNAMED, RecordedPath
from optim_viz.recordings.reading import read_paths, recorded

POSITIONS = np.array(PATH)


@pytest.mark.parametrize("source", READ.values(), ids=READ)
def test_a_path_is_read_to_the_bit(source: object) -> None:
    (path,) = read_paths(source)
    assert path.position.tobytes() == POSITIONS.tobytes()
    assert path.steps.tolist() == [0, 1, 2]
    assert path.end_step is None
    assert not path.position.flags.writeable


@pytest.mark.parametrize(("source", "word"), REFUSED.values(), ids=REFUSED)
def test_what_is_damaged_or_hostile_gets_one_sentence(source: str | bytes, word: str) -> None:
    for file in (source, source if isinstance(source, bytes) else source.encode()):
        with pytest.raises(InputError) as refused:
            read_paths(file)
        said = str(refused.value)
        assert word in said, said
        assert 10 < len(said) < 400
        assert "\n" not in said
        assert said.isprintable()
        assert said.endswith(".")


def test_the_corpus_is_large_enough() -> None:
    assert len(REFUSED) >= 60


@pytest.mark.parametrize("name", HOSTILE_NAMES.values(), ids=HOSTILE_NAMES)
def test_a_hostile_name_is_short_and_plain(name: str) -> None:
    path = RecordedPath(POSITIONS, name=name, method=name, source=name)
    for text in (path.name, path.method, path.source):
        assert len(text) <= MAX_RECORDED_TEXT
        assert text.isprintable()
        assert not re.search(r"[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0300-\u036f]", text)
    assert path.name.strip()


def test_what_a_header_says_is_kept_and_what_it_lacks_is_said() -> None:
    header = "# method: Adam\n# learning rate: 0.1\n# surface: beale\n"
    text = f"{header}step,x,y,loss,grad_x,grad_y\n0,1,2,9,3,4\n5,2,3,8,1,2\n"
    (path,) = read_paths(text, "my run.csv")
    assert (path.name, path.method, path.rate, path.objective, path.source) == ("my run", "Adam", 0.1, "beale", "")
    assert path.steps.tolist() == [0, 5]
    assert path.last_step == 5
    assert not path.is_complete
    assert path.loss is not None
    assert path.loss.tolist() == [9.0, 8.0]
    assert path.gradient is not None
    assert path.gradient.tolist() == [[3.0, 4.0], [1.0, 2.0]]
    assert path.said == "Its header says: method Adam, learning rate 0.1, surface beale."
    assert path.lacking == "It does not say what wrote it down."
    (bare,) = read_paths("1,2\n")
    assert bare.said == ""
    assert bare.lacking.count(",") == 3
    assert bare.name == UNNAMED


@pytest.mark.parametrize("gone", ["nan,1", ",", "NaN,NaN", "inf,0", "1,1e400", "null,2", "-inf,3"])
def test_a_record_without_a_number_is_the_end(gone: str) -> None:
    path = recorded(f"x,y\n1,2\n3,4\n{gone}\n5,6\n")
    assert path.position.tolist() == [[1, 2], [3, 4]]
    assert path.end_step == 2
    assert path.last_step == 2


def test_a_record_without_a_number_in_json_is_the_end() -> None:
    for gone in ("null", "NaN", "-Infinity", "1e999"):
        assert recorded(f"[[1,2],[3,{gone}],[4,5]]").end_step == 1


def test_the_longest_path_is_read_and_one_record_more_is_not() -> None:
    assert len(recorded(np.zeros((MAX_STEPS + 1, 2)))) == MAX_STEPS + 1
    with pytest.raises(InputError, match="10,000"):
        recorded(np.zeros((MAX_STEPS + 2, 2)))


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_an_export_reads_back_as_the_same_runs(kind: str) -> None:
    """Also one that overflows, a branch, and one that changes its rate."""
    adam = ov.Run("adam", {"learning_rate": 0.3})
    runs = (ov.Run("sgd", {"learning_rate": 3.0}), adam.branched(7, ov.Run("lion", schedule="cosine")), adam)
    scene = ov.Scenario("beale", start=(-1.5, 2.25), runs=runs, steps=40, noise=0.5, seed=3)
    taken = read_paths(ov.export_scene(scene, kind))
    for path, run in zip(taken, ov.run(scene), strict=True):
        assert path.position.tobytes() == run.position.tobytes()
        assert path.loss is not None
        assert path.loss.tobytes() == run.loss.tobytes()
        assert path.steps.tolist() == list(range(len(run)))
        assert (path.method, path.objective, path.source[:9]) == (run.optimizer, "beale", "Optim Viz")
    assert [path.name for path in taken] == ["SGD", "Lion", "Adam"]
    assert taken[2].rate == 0.3
    assert taken[1].rate is None
    with pytest.raises(InputError, match="3 runs"):
        recorded(ov.export_scene(scene, kind))
    assert recorded(ov.export_scene(scene, kind), run=2) == taken[2]


def test_a_file_is_read_and_one_that_is_not_there_is_said(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("x,y\n1,2\n")
    assert recorded(file) == recorded(str(file))
    assert recorded(file).name == "mine"
    assert recorded(file, name="theirs", method="SGD", objective="beale", learning_rate=0.5).said.count(",") == 2
    for missing in (tmp_path / "none.csv", tmp_path, "none\0.csv", "x" * 5_000):
        with pytest.raises(InputError, match=r"no file|zero byte"):
            recorded(missing)


@pytest.mark.parametrize("source", [None, 3, object(), [], np.zeros(3), np.zeros((2, 3)), [[1, 2], [3]], "", {"x": 1}])
def test_what_is_no_path_is_refused(source: object) -> None:
    with pytest.raises(InputError):
        recorded(source)


def test_equal_paths_are_equal_and_another_bit_is_another_path() -> None:
    path, same = RecordedPath(POSITIONS, name="a"), RecordedPath(POSITIONS.copy(), name="a")
    assert path == same
    assert hash(path) == hash(same)
    assert path != "a"
    other = POSITIONS.copy()
    other[1, 0] = np.nextafter(other[1, 0], 1.0)
    assert path != RecordedPath(other, name="a")
    assert path != RecordedPath(POSITIONS, name="b")


SOUND = [text if isinstance(text, bytes) else text.encode() for text in READ.values() if isinstance(text, str | bytes)]
PIECES = [b",", b"\n", b'"', b"NaN", b"[", b"1e400", b"#"]


def answer(file: bytes) -> tuple[ov.RecordedPath, ...] | str:
    try:
        return read_paths(file)
    except InputError as error:
        return str(error)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_a_mutated_file_is_read_or_gets_one_sentence(data: st.DataObject) -> None:
    """Bytes are exchanged, cut, doubled and put in; whatever is read then is finite and within the caps."""
    file = bytearray(data.draw(st.sampled_from(SOUND)))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(file)))
        piece = data.draw(st.one_of(st.binary(max_size=4), st.sampled_from(PIECES)))
        file[at : at + data.draw(st.integers(0, 5))] = piece * data.draw(st.integers(1, 3))
    found = answer(bytes(file))
    if isinstance(found, str):
        assert "\n" not in found
        assert found.endswith(".")
        assert len(found) < 500
        return
    for path in found:
        assert np.isfinite(path.position).all()
        assert len(path) <= path.last_step + 1 <= MAX_STEPS + 1
        assert path.extent.endswith(".")
        assert path.name.isprintable()


def test_the_uploads_are_as_large_as_a_file_may_be() -> None:
    """The desk's settings, the public server's and nginx's hold as much as the reader."""
    from optim_viz.ui.public import SETTINGS

    root = Path(__file__).parents[1]
    megabytes = str(MAX_RECORDED_BYTES // 1_000_000)
    desk = (root / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    front = (root / "deploy" / "nginx" / "optim-viz.conf").read_text(encoding="utf-8")
    assert re.findall(r"^maxUploadSize = (\d+)", desk, re.MULTILINE) == [megabytes]
    assert SETTINGS["server.maxUploadSize"][0] == megabytes
    assert f"client_max_body_size {megabytes}m;" in front
