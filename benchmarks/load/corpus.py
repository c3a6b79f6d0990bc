"""Hostile links, and what each must do: open the scene of a harmless link, and name what was not understood.

Every link has a harmless rest, which must stand. :mod:`benchmarks.load.links` sends them to a server;
``tests/test_hostile_corpus.py`` gives them to the readers themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from benchmarks.load import altered

GOOD = "f=beale&start=-1,2&steps=7&noise=0.25&seed=3&run=sgd,learning_rate:0.002"
EVIL = "evil.example"  # a host that nobody owns; wherever it comes back, a visitor wrote it


class Hostile(NamedTuple):
    """``like``: a link that means the same scenes. ``says``: each stands in a notice; without any, none is given."""

    query: str
    like: str = GOOD
    says: tuple[str, ...] = ()
    page: str = "compare"


# What is tried in every field: markup, links, scripts, paths, formats, signs that turn text around, broken bytes.
PAYLOADS = (
    "<script>alert(1)</script>",
    f"<img src=//{EVIL}/x onerror=alert(1)>",
    f'<svg/onload=fetch("//{EVIL}")>',
    f"[click](https://{EVIL}/)",
    f"![x](https://{EVIL}/p.png)",
    "javascript:alert(1)//",
    f'"><iframe src=https://{EVIL}>',
    "';alert(1)//",
    "{{7*7}}${7*7}<%=7*7%>",
    rf"$\href{{https://{EVIL}}}{{x}}$",
    ":material/home: :red[**x**] `y`",
    f"</style><style>@import '//{EVIL}';",
    "a\u202egnp\u2066b",
    "a\x00b\x1b[31m\r\nc",
    '__import__("os").system("id")',
    "../../../../etc/passwd",
    "%s%n%x{0.__class__}",
    "\ufffd\u0301" * 9,
)
# The fields of a link, with what a notice says where such a thing stands in it.
SAYS = {
    "f": "'f' was not understood",
    "start": "'start' was not understood",
    "steps": "'steps' was not understood",
    "noise": "'noise' was not understood",
    "seed": "'seed' was not understood",
    "run": "that run was left out",
    "fair": "'fair' was not understood",
    "view": "'view' was not understood",
    "study": "'study' was not understood",
    "moment": "The moment has no setting",
    "ask": "'ask' was not understood",
    "touch": "There are no controls named",
    "room": "'room' was not understood",
    "v": "'v' was not understood",
    "b.f": "Scene B: The link's 'f' was not understood",
    "b.start": "Scene B: The link's 'start' was not understood",
    "b.run": "that run was left out",
}
PAGES = {"study": "study"}


def without(*keys: str, link: str = GOOD) -> str:
    """The harmless link without these fields."""
    return "&".join(part for part in link.split("&") if part.partition("=")[0] not in keys)


def _in_every_field() -> Iterator[Hostile]:
    """Each payload in each field, and as a field's name."""
    for payload in PAYLOADS:
        text = quote(payload)
        for key, said in SAYS.items():
            like = without(key) + _OTHERWISE.get(key, "")
            yield Hostile(f"{key}={text}&{without(key)}", like, (said,), PAGES.get(key, "compare"))
        typed = f"f=formula&formula={text}&{without('f')}"
        yield Hostile(typed, without("f"), ("'formula' was not understood",))
        typed = f"{without('run')}&run=sgd,learning_rate:0.002&run=rule1,0.01&rule={text}"
        yield Hostile(typed, says=("rule1 was not understood",))
        yield Hostile(f"{text}=1&{GOOD}", says=("means nothing here",))
        yield Hostile(f"run=sgd,{text}:1&{without('run')}", f"run=sgd&{without('run')}", ("SGD has no setting",))


# What the harmless link has in the place of a wrong field, where that is more than the field's absence.
_OTHERWISE = {"b.f": "&b.steps=500", "b.start": "&b.steps=500", "b.run": "&b.steps=500"}
SUGGESTED = "v=2"  # an old link without a scene: the suggested one

# Signs of the link's own grammar, numbers that are none, encodings, sizes: one way each that a link can be wrong.
_NUMBERS = ("nan", "inf", "-inf", "1e999", "1_0", "0x10", "１２", "١٢", "1e", "--1", "1,5", "", "7 7", "7\n7", "1e0001")
_STEPS = ("0", "-1", "10001", "2.5", "1e4000", "1e-3", "4294967297", *_NUMBERS)
_BY_HAND = (
    # Starts
    *(
        Hostile(f"start={quote(x)}&{without('start')}", without("start"), ("'start'",))
        for x in (*(f"{x},2" for x in _NUMBERS if x != "1,5"), "1", "1,2,3", ",", "1e7,0", "1;2")
    ),
    Hostile(f"start=1e6,-1e6&{without('start')}", f"start=1000000,-1000000&{without('start')}"),
    Hostile(f"start=-0,1e-400&{without('start')}", f"start=-0,0&{without('start')}"),
    # Whole numbers, levels
    *(Hostile(f"steps={quote(x)}&{without('steps')}", without("steps"), ("'steps'",)) for x in _STEPS),
    *(Hostile(f"seed={x}&{without('seed')}", without("seed"), ("'seed'",)) for x in ("-1", "4294967296", "0.5")),
    *(Hostile(f"noise={x}&{without('noise')}", without("noise"), ("'noise'",)) for x in ("-1e-9", "1001", "1e308")),
    # Surfaces and their coefficients
    Hostile(f"f=Bealé&{without('f')}", without("f"), ("no surface named “beal·”",)),
    Hostile(f"f=__class__&{without('f')}", without("f"), ("no surface named",)),
    Hostile(f"f=rosenbrock,a:nan&{without('f')}", f"f=rosenbrock&{without('f')}", ("a of Rosenbrock",)),
    Hostile(f"f=rosenbrock,a:1e9&{without('f')}", f"f=rosenbrock&{without('f')}", ("a of Rosenbrock",)),
    Hostile(f"f=rosenbrock,a:1:2&{without('f')}", f"f=rosenbrock&{without('f')}", ("a of Rosenbrock",)),
    Hostile(f"f=rosenbrock,a:0.5,a:0.7&{without('f')}", f"f=rosenbrock,a:0.5&{without('f')}", ("twice",)),
    Hostile(f"f=beale,a:1&{without('f')}", GOOD, ("has no setting “a”",)),
    Hostile(f"f=beale{',' * 9000}&{without('f')}", GOOD),
    Hostile(f"f=beale{',' * 9000}a&{without('f')}", GOOD, ("has no setting “”",)),
    # Runs, branches, partners, schedules
    *(
        Hostile(f"run={quote(text)}&{without('run')}", without("run"), ("that run was left out", "No run of the link"))
        for text in (
            "sgd~5", "~", "sgd~~adam", "sgd~0~adam", "sgd~1e9~adam", "sgd~2.5~adam", "sgd~nan~adam", "sgd~5~adma",
            "~5~sgd", "SGDD", "s gd", "sgd;adam", "adam\x00", "~".join(["sgd"] * 13), "sgd~-1~sgd",
        )
    ),
    Hostile(f"run=sgd,learning_rate:0&{without('run')}", f"run=sgd&{without('run')}", ("learning_rate of SGD",)),
    Hostile(f"run=sgd,learning_rate:101&{without('run')}", f"run=sgd&{without('run')}", ("outside",)),
    Hostile(f"run=adam,b1:1&{without('run')}", f"run=adam&{without('run')}", ("b1 of Adam",)),
    Hostile(f"run=adam,b1:-0.1&{without('run')}", f"run=adam&{without('run')}", ("b1 of Adam",)),
    Hostile(f"run=adam,eps:1e-400&{without('run')}", f"run=adam&{without('run')}", ("eps of Adam",)),
    Hostile(f"run=adam,bias_correction:2&{without('run')}", f"run=adam&{without('run')}", ("0 or 1",)),
    Hostile(f"run=adam,with:../slide&{without('run')}", f"run=adam&{without('run')}", ("has no partner",)),
    Hostile(f"run=sgd@{quote('<b>')}&{without('run')}", f"run=sgd&{without('run')}", ("no schedule named",)),
    Hostile(f"run=sgd@cosine,final:9&{without('run')}", f"run=sgd@cosine&{without('run')}", ("final of",)),
    Hostile(f"run=sgd@cosine@cosine&{without('run')}", f"run=sgd&{without('run')}", ("no schedule named",)),
    Hostile("&".join([without("run"), *["run=sgd"] * 90]), "&".join([without("run"), *["run=sgd"] * 12]), ("90 runs",)),
    Hostile(
        "&".join([without("run"), *["run=adam,with:bias_correction"] * 12]),
        "&".join([without("run"), *["run=adam"] * 12]),
        ("more than 16 runs and partners",),
    ),
    Hostile(f"run=&{without('run')}", f"run=&{without('run')}"),
    # Fairness
    *(
        Hostile(f"fair={text}&{GOOD}", GOOD, ("'fair'",))
        for text in (
            "tuned,metric:worst", "tuned,low:nan", "tuned,low:1,high:0.1", "tuned,count:1e9", "tuned,count:201",
            "tuned,colour:red", "TUNE", "same,,b", "tuned,high:1e6",
        )
    ),
    Hostile(f"fair=same&run=adam,learning_rate:0.5&{GOOD}", f"run=adam,learning_rate:0.5&{GOOD}", ("by a rule that",)),
    # Views, studies, moments
    *(
        Hostile(f"view={text}&{GOOD}", GOOD, said)
        for text, said in (
            ("mAps", ("'view'",)), ("map,run:99", ("run of the view",)), ("map,run:nan", ("run of the view",)),
            ("map,inside:2", ("inside of the view",)), ("relief,spin:1", ("no setting “spin”",)),
            ("both,fan:-1", ("fan of the view",)), ("grid,run:0,run:1", ("twice",)), (",,,,", ("'view'",)),
        )
    ),
    *(
        Hostile(f"study={quote(text)}&{GOOD}", GOOD, said, "study")
        for text, said in (
            ("sweep,metric:worst", ("metric of the study",)), ("sweep,run:-1", ("run of the study",)),
            ("sweep,low:1,high:0.1", ("range of learning rates",)), ("sweep,low:nan,high:1", ("low of the study",)),
            ("sweep,count:1e9", ("count of the study",)), ("heat,by:__init__", ("by of the study",)),
            ("heat,by:<b>", ("by of the study",)), ("sweep,cells:100000", ("cells of the study",)),
            ("sweep,window:1~2", ("window of the study",)), ("sweep,window:0~0~0~0", ("window of the study",)),
            ("sweep,window:nan~1~0~1", ("window of the",)), ("sweep,window:-1e9~1e9~0~1", ("window of the",)),
        )
    ),
    *(
        Hostile(f"moment={quote(text)}&{GOOD}", GOOD, said)
        for text, said in (
            ("step:-1", ("step of the moment",)), ("step:1e9", ("step of the moment",)), ("step:8", ("at step 8",)),
            ("plays:2", ("plays of the moment",)), ("speed:0", ("speed of the moment",)), ("speed:nan", ("speed of",)),
            ("window:1~1~2~2", ("window of the moment",)), ("window:0~1", ("window of the moment",)),
            ("camera:nan~0~1", ("camera of the moment",)), ("hidden:99", ("hidden of the moment",)),
            ("hidden:0.5", ("hidden of the moment",)), ("hidden:" + "0~" * 9000, ("hidden of the moment",)),
        )
    ),
    # A class
    *(
        Hostile(f"ask={quote(text)}&{GOOD}", GOOD, said)
        for text, said in (
            ("first,run:99", ("run of the question",)), ("end,run:nan", ("run of the question",)),
            ("end,run:5", ("its scene does not have",)), ("first,colour:red", ("no setting “colour”",)),
            ("first,text:" + "x" * 141, ("text of the question",)), ("first,text:a\u202eb", ("text of the question",)),
            ("first,text:a\nb", ("text of the question",)), ("first,text:\x00", ("text of the question",)),
        )
    ),
    *(Hostile(f"ask=first,text:{quote(payload)}&{GOOD}", GOOD) for payload in PAYLOADS[:12]),  # somebody's own words
    Hostile(f"touch=none,rates,&{GOOD}", GOOD, ("no controls named “none”",)),
    Hostile(f"touch={','.join(['rates'] * 5000)}&{GOOD}", GOOD),
    Hostile(f"room=7QK2M9XA&{GOOD}", GOOD, ("a room, and asks nothing",)),
    Hostile(f"room=7QK2M9XA,key:1&ask=first&{GOOD}", GOOD, ("no key of a room",)),
    # What somebody typed
    *(
        Hostile(f"f=formula&formula={quote(text)}&{without('f')}", without("f"), ("'formula' was not understood",))
        for text in ("", "x" * 4_001, "(" * 400, "x" + "+x" * 2_000, "9" * 400, "x^y^" * 30 + "x", "a in 0..1 = 2; a x",
                     "x.__class__", "lambda x: x", "eval(x)", "x if y", "sqrt(-1)", "x^2 + z", "f(x) = x")
    ),
    *(
        Hostile(f"{GOOD}&run=rule1,0.01&rule={quote(text)}", says=("rule1 was not understood",))
        for text in ("", "x = x", "y = y - lr g", "x = x - lr g" + "; v = v + g" * 500, "x = x - lr exec(g)", "x = g",
                     "lr = 3; x = x - lr g", "for i in x: x = x - g")
    ),
    Hostile(f"{GOOD}&run=rule9,0.01", says=("rule9",)),
    Hostile(f"formula=x^2&{GOOD}", says=("the formula was left out",)),
    # Lessons
    *(
        Hostile(f"lesson={quote(text)}", "", ("a lesson that is not there",), "lecture")
        for text in ("../app", "__class__", "<script>alert(1)</script>", "", "lesson\x00", "1e999")
    ),
    # Two scenes
    Hostile(f"b.f=beale&b.steps=nan&{GOOD}", f"b.f=beale&{GOOD}", ("Scene B: The link's 'steps'",)),
    Hostile(f"b.b.f=beale&{GOOD}", GOOD, ("“b.b.f” means nothing",)),
    Hostile(f"b.=1&{GOOD}", GOOD, ("“b.” means nothing",)),
    Hostile(f"b.v=1&b.view=map&{GOOD}", GOOD, ("“b.v”, “b.view” mean nothing",)),
    # Fields given twice, keys that resemble ours, keys of Python
    Hostile(f"{GOOD}&steps=9&steps=nan", GOOD, ("'steps' 3 times",)),
    Hostile(f"{GOOD}&f=sphere", GOOD, ("'f' 2 times",)),
    *(Hostile(f"{k}=1&{GOOD}", GOOD, ("means nothing",)) for k in ("Stepz", "__class__", "steps[]", "$ne", "%00", "")),
    # Encodings: broken, twice, none
    Hostile(f"%={GOOD}", GOOD.replace("f=beale", ""), ("means nothing",)),
    Hostile(f"f=%62eale&{without('f')}", GOOD),
    Hostile(f"f=%2562eale&{without('f')}", GOOD),
    Hostile(f"f=%{'25' * 9}62eale&{without('f')}", without("f"), ("no surface named",)),
    Hostile(f"f=%C3%28&{without('f')}", without("f"), ("no surface named",)),
    Hostile(f"f=%ED%A0%80&{without('f')}", without("f"), ("no surface named",)),
    Hostile(f"f=%E0%A4%A&{without('f')}", without("f"), ("no surface named",)),
    Hostile(f"&&&={GOOD}&&", GOOD.replace("f=beale", ""), ("means nothing",)),
    Hostile(f"{GOOD}#f=sphere", f"{without('run')}&run=sgd", ("learning_rate of SGD",)),
    # Sizes
    Hostile(f"f={'x' * 40_000}", SUGGESTED, ("longer than",)),
    Hostile("&".join(["run=adam"] * 101), SUGGESTED, ("more than 100 parts",)),
    Hostile("&".join(f"x{i}=1" for i in range(99)), SUGGESTED, ("and 96 more mean nothing",)),
    Hostile(f"steps={'0' * 33}&{without('steps')}", without("steps"), ("'steps'",)),
    Hostile(f"steps={'9' * 400}&{without('steps')}", without("steps"), ("'steps'",)),
    # Other people's
    Hostile(f"embed=true&embed_options=dark_theme&utm_source={quote('<b>')}&fbclid=1&{GOOD}", GOOD),
)  # fmt: skip

# What was shared, altered on its way: it opens as if it had not been. And cut short: it says so, once.
_SHARED = altered.shared_links()
_ALTERED = tuple(
    Hostile(alter(link), link)
    for i, (name, alter) in enumerate(altered.ALTERATIONS.items())
    for link in (_SHARED[i % 10], _SHARED[-1 - i % 4])
    if alter(link) != link
)
_CUT = tuple(
    Hostile(_SHARED[1][:length], _SHARED[1][: _SHARED[1].rfind("&", 0, length)] + "&end=1", ("was cut short",))
    for length in range(5, len(_SHARED[1]) - 6, 12)
)
_UNKNOWN = (
    Hostile(f"{GOOD}&shoe=1&size=2&b.colour=3&mc_cid=4", GOOD, ("“shoe”, “size”, “b.colour” mean nothing",)),
    Hostile(f"v=3&{GOOD}&fbclid=1", without("run"), ("was cut short",)),
)

CORPUS = (*_BY_HAND, *_in_every_field(), *_ALTERED, *_CUT, *_UNKNOWN)
