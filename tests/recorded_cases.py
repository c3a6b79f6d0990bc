"""Files with recorded paths as people have them, and a corpus of damaged and hostile ones with a word that the refusal
must say."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import zipfile

import numpy as np

from optim_viz.limits import MAX_RECORDED_BYTES, MAX_STEPS

PATH = ((0.5, -1.25), (0.25, 3.0), (-2.0, 1e-3))  # asymmetric: axes that are swapped are seen


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("run.csv", "x,y\n1,2\n")
    return file.getvalue()


def _npy() -> bytes:
    file = io.BytesIO()
    np.save(file, np.array(PATH))
    return file.getvalue()


def _csv(separator: str = ",", *, header: str = "x{}y", end: str = "\n", comma: bool = False) -> str:
    rows = [header.format(separator)] if header else []
    rows += [separator.join(map(repr, pair)) for pair in PATH]
    return end.join(row.replace(".", ",") if comma and i else row for i, row in enumerate([*rows, ""]))


# What is read, each the same path to the bit.
READ: dict[str, str | bytes | object] = {
    "commas": _csv(),
    "semicolons": _csv(";"),
    "tabs": _csv("\t"),
    "spaces": _csv(" "),
    "spaces around commas": _csv(" , "),
    "decimal commas with semicolons": _csv(";", comma=True),
    "decimal commas with tabs": _csv("\t", comma=True),
    "CRLF": _csv(end="\r\n"),
    "CR alone": _csv(end="\r"),
    "no header": _csv(header=""),
    "weights from 1": _csv(header="w1{}w2"),
    "thetas from 0": _csv(header="theta_0{}theta_1"),
    "thetas in brackets": _csv(header="Theta[0]{}Theta[1]"),
    "Greek with subscripts": _csv(header="θ₀{}θ₁"),
    "parameters": _csv(header="param0{}param1"),
    "quoted names": _csv(header='"x"{}"y"'),
    "slope and intercept": _csv(header="slope{}intercept"),
    "names of its own": _csv(header="here{}there"),
    "a mark of UTF-8": _csv().encode("utf-8-sig"),
    "UTF-16 with its mark": _csv().encode("utf-16"),
    "remarks": "# somebody's\n% and Matlab's\n" + _csv(),
    "as NumPy writes it": "# x y\n" + _csv(" ", header=""),
    "blank lines": _csv().replace("\n", "\n\n"),
    "empty cells behind": "x,y,,\n" + "".join(f"{x!r},{y!r},,\n" for x, y in PATH),
    "columns that nobody asked for": "a,y,b,x\n" + "".join(f"7,{y!r},text,{x!r}\n" for x, y in PATH),
    "an index as pandas writes it": ",x,y\n" + "".join(f"{i},{x!r},{y!r}\n" for i, (x, y) in enumerate(PATH)),
    "a last line without an end": _csv().rstrip("\n"),
    "pairs in JSON": json.dumps(PATH),
    "columns in JSON": json.dumps({"x": [x for x, _ in PATH], "y": [y for _, y in PATH]}),
    "records in JSON": json.dumps([{"x": x, "y": y} for x, y in PATH]),
    "records with a pair in JSON": json.dumps([{"step": i, "position": p} for i, p in enumerate(PATH)]),
    "a path in JSON": json.dumps({"path": PATH, "method": "Adam"}),
    "positions in JSON": json.dumps({"meta": {"who": 1}, "positions": PATH}),
    "nested columns in JSON": json.dumps({"trajectory": {"w1": [x for x, _ in PATH], "w2": [y for _, y in PATH]}}),
    "an array": np.array(PATH),
    "a list": [list(pair) for pair in PATH],
    "columns of arrays": {"x": np.array(PATH)[:, 0], "y": np.array(PATH)[:, 1]},
}

LONG = "".join(f"{t},{t}\n" for t in range(MAX_STEPS + 2))

# What is refused, and a word that the sentence has: the line, where there is one.
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n\t\r\n", "empty"),
    "a mark of UTF-8 alone": (b"\xef\xbb\xbf", "empty"),
    "only a header": ("x,y\n", "Line 1 is a header"),
    "only remarks": ("# x,y\n# 1,2\n", "remarks alone"),
    "a zip archive": (_zip(), "zip"),
    "a gzip archive": (gzip.compress(b"x,y\n1,2\n"), "gzip"),
    "a cut zip archive": (_zip()[:20], "zip"),
    "a pickle": (pickle.dumps(PATH), "pickle"),
    "an old pickle": (pickle.dumps(PATH, 2), "pickle"),
    "NumPy's format": (_npy(), "NumPy"),
    "HDF5": (b"\x89HDF\r\n\x1a\n" + bytes(64), "HDF5"),
    "Parquet": (b"PAR1" + bytes(64), "Parquet"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(64), "picture"),
    "a PDF": (b"%PDF-1.7\n", "PDF"),
    "a program": (b"\x7fELF" + bytes(64), "program"),
    "a database": (b"SQLite format 3\x00" + bytes(64), "SQLite"),
    "a page": (b"<!doctype html><title>Log in</title>", "page"),
    "XML": (b"  <?xml version='1.0'?><a/>", "page"),
    "random bytes": (bytes(range(128, 256)) * 4, "Line 1"),
    "zero bytes": (b"x,y\n1,2\n\x00\x00\n", "Line 3"),
    "UTF-16 without its mark": ("x,y\n1,2\n".encode("utf-16-le"), "zero byte"),
    "cut UTF-16": ("x,y\n1,2\n".encode("utf-16")[:-1], "UTF-16"),
    "Latin-1": ("x,y\n1,2\n# caf\u00e9\n".encode("latin-1"), "Line 3"),
    "too large": (b"x,y\n" + b"1,2\n" * (MAX_RECORDED_BYTES // 4), "MB"),
    "too many records": ("x,y\n" + LONG, f"Line {MAX_STEPS + 3}"),
    "a gigantic line": ("x,y\n1," + "2" * 20_000 + "\n", "Line 2"),
    "a gigantic number": ("x,y\n1," + "2" * 500 + "\n", "Line 2"),
    "a million columns": (",".join(["c"] * 1_000_000), "Line 1"),
    "three hundred columns": (",".join(f"c{i}" for i in range(300)) + "\n", "300"),
    "three columns without a header": ("1,2,3\n4,5,6\n", "Line 1"),
    "one column": ("1\n2\n", "one column"),
    "one named column": ("x\n1\n", "no two of them"),
    "names that say nothing": ("a,b,c\n1,2,3\n", "Line 1"),
    "a column twice": ("x,y,x\n1,2,3\n", "twice"),
    "both columns alike": ("x,x\n1,2\n", "twice"),
    "three coordinates": ("w1,w2,w3\n1,2,3\n", "three coordinates"),
    "three thetas": ("theta_0,theta_1,theta_2\n1,2,3\n", "three coordinates"),
    "steps and losses alone": ("step,loss\n0,1\n", "Line 1"),
    "a cell too few": ("x,y,f\n1,2,3\n4,5\n", "Line 3"),
    "a cell too many": ("x,y\n1,2\n4,5,6\n", "Line 3"),
    "cut off in a line": ("x,y\n1,2\n3", "Line 3"),
    "text in a cell": ("x,y\n1,2\nhello,3\n", "Line 3"),
    "a formula in a cell": ("x,y\n=cmd|' /C calc'!A0,2\n", "Line 2"),
    "a sum in a cell": ("x,y\n1+1,2\n", "Line 2"),
    "hexadecimal": ("x,y\n0x10,2\n", "Line 2"),
    "underscores": ("x,y\n1_000,2\n", "Line 2"),
    "digits of another script": ("x,y\n\u0661\u0662,2\n", "Line 2"),
    "full-width digits": ("x,y\n\uff11,2\n", "Line 2"),
    "a minus of the typesetter's": ("x,y\n\u22121,2\n", "Line 2"),
    "decimal commas between commas": ("x,y\n1,5,2,5\n", "Line 2"),
    "point and comma in one number": ("x;y\n1.000,5;2\n", "Line 2"),
    "an open quotation mark": ('x,y\n"1,2\n', "Line 2"),
    "a quotation mark within": ('x,y\n"1"2,3\n', "Line 2"),
    "a first position that is NaN": ("x,y\nnan,1\n2,3\n", "Line 2"),
    "a first position beyond every number": ("x,y\n1e400,1\n", "Line 2"),
    "a first position without a number": ("x,y\n,\n1,2\n", "Line 2"),
    "a step that falls": ("step,x,y\n0,1,2\n2,1,2\n1,1,2\n", "Line 4"),
    "a step twice": ("step,x,y\n0,1,2\n0,1,2\n", "Line 3"),
    "half a step": ("step,x,y\n0.5,1,2\n", "Line 2"),
    "a step below zero": ("step,x,y\n-1,1,2\n", "Line 2"),
    "a step that is none": ("step,x,y\n,1,2\n", "Line 2"),
    "a step beyond the clock": ("step,x,y\n0,1,2\n1e9,1,2\n", "Line 3"),
    "a step beyond every number": ("step,x,y\n0,1,2\n1e999,1,2\n", "Line 3"),
    "text in its loss": ("x,y,loss\n1,2,low\n", "Line 2"),
    "cut JSON": ("[[1,2],\n[3,", "Line 2"),
    "JSON with a comma too many": ("[[1,2],]", "Line 1"),
    "JSON in single quotes": ("{'x': [1]}", "Line 1"),
    "JSON 10,000 deep": ("[" * 10_000 + "]" * 10_000, "nested"),
    "objects 10,000 deep": ('{"path":' * 10_000 + "1" + "}" * 10_000, "nested"),
    "an empty list": ("[]", "empty list"),
    "an empty object": ("{}", "no list"),
    "empty columns": ('{"x": [], "y": []}', "empty"),
    "columns of two lengths": ('{"x": [1, 2], "y": [1]}', "length"),
    "a name twice in JSON": ('{"x": [1], "y": [2], "x": [3]}', "twice"),
    "triples in JSON": ("[[1,2,3]]", "Record 1"),
    "a number among pairs": ("[[1,2],3]", "Record 2"),
    "a pair of lists": ("[[[1],[2]]]", "Record 1"),
    "truth in JSON": ("[[true,false]]", "Record 1"),
    "text in JSON": ('[["1","two"]]', "Record 1"),
    "a record without y": ('[{"x":1,"y":2},{"x":3}]', "Record 2"),
    "a record without names": ('[{"x":1,"y":2},[3,4]]', "Record 2"),
    "records without positions": ('[{"a":1,"b":2,"c":3}]', "Record 1"),
    "an export without runs": ('{"runs": []}', "without runs"),
    "an export with runs that are none": ('{"runs": [1]}', "Run 0"),
    "a name that is a number in JSON": ('{"x": 3, "y": 4}', "no list"),
    "a first position that is Infinity": ("[[Infinity, 1]]", "Record 1"),
    "an integer of 5,000 digits": ("[[" + "9" * 5_000 + ",1]]", "Record 1"),
    "two JSON texts": ("[[1,2]]\n[[3,4]]\n", "Line 2"),
}

HOSTILE_NAMES = {
    "a formula": "=cmd|' /C calc'!A0",
    "a sum": "+1+1",
    "a mention": "@SUM(1+9)*cmd",
    "a minus": "-2+3",
    "a tab before": "\t=1+1",
    "a comma before": "x,=1+1",
    "HTML": "<img src=x onerror=alert(1)>",
    "a script": "</script><script>alert(1)</script>",
    "Markdown": "[run](javascript:alert(1)) **bold** `code` $x$ :red[x]",
    "ten thousand characters": "long " * 2_000,
    "control characters": "a\x07b\x1b[31mc\x00d",
    "marks of direction": "safe\u202egpj.exe\u2066",
    "stacked accents": "Z" + "\u0301" * 500,
    "a new line": "one\ntwo\r\nthree\u2028four",
    "half of a sign": "\ud800 alone",
    "nothing but blanks": " \u200b\u3000",
}
