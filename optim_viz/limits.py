"""Every cap in one place, each with its reason. A public link must not be able to ask for more."""

MAX_STEPS = 10_000  # 20 calls of the engine, some 10 ms for eight runs; a player frame still draws its path at once
MAX_RUNS = 12  # more colours, dashes and legend rows than a room can tell apart
MAX_MEMBERS = 16  # runs and their partners: two calls of the engine
MAX_SEGMENTS = 6  # of one run: a branch of a branch of a branch; each is one more call of the engine
MAX_DIALS = 9  # numbers of a method and a schedule among which the view names the one that is dialled
MAX_SHARED_DIALS = 11  # and of those that all runs share
MAX_GRAPH_NODES = 200  # of a computational graph, of which a view may say how many know their gradient
MAX_ROWS = 512  # of a data set: a dozen kilobytes of a scene, and a point of a landscape is a sum over all of them;
# a transformation that gives each row twice makes 1,024 of them at the most
MAX_START = 1e6  # far outside every window, yet no formula here overflows at once
MAX_NOISE = 1e3
MAX_SEED = 2**32 - 1  # what NumPy's generator takes
MAX_QUERY = 32_000  # characters; eight runs take about 900, twelve of six segments with every digit 13,000, and twice
MAX_FIELDS = 100  # of a link: twelve runs, and what is said of them, are thirty
MAX_NOTICES = 20  # what was not understood, in one box; a link of commas alone could ask for thousands
MAX_NUMBER = 32  # characters of one number in a link
MAX_FORMULA = 4_000  # characters of a function or a rule that somebody types; the longest rule of ours has 600
MAX_TEXT = 140  # characters of a question in a teacher's own words: two lines above the picture
MAX_REPEATS = 100  # of one event in one message; a browser sends each once
MAX_CELLS = 65_536  # of a map, 256 × 256: more than a classroom screen shows apart, some 4 MB while it is computed
MAX_WORK = 100_000_000  # steps of all cells together: one to two seconds of two cores, ten where f is made of sines
MAX_SEEDS = 200  # of an ensemble: a share of them is known to within some three per cent
MAX_ENSEMBLE = 4_000_000  # losses of all of its runs and seeds together, 32 MB while they are sorted
MAX_PROFILE = 20_000_000  # steps of all runs of a performance profile: half a minute of two cores
MAX_PROBLEM_STARTS = 10  # from which each function of a profile is started
SEATS = 200  # visitors of one public process; what two cores answer in time, see docs/ and benchmarks/load
ROOM_SECONDS = 3600.0  # for which a room counts a class's answers: no lecture asks one question for longer
MAX_ROOMS = 200  # that are open, and so opened in an hour: ten lecturers with twenty questions each, 100 kB
MAX_ANSWERS = 2_000  # that one room counts: more than a hall has seats
PAGES_AT_ONCE = 2  # drawn as a whole: one computes while the other waits for JAX; more only hold each other up
STUDIES_AT_ONCE = 2  # sweeps, maps and tunings of all visitors: each keeps every core busy, and a second one moves on
STUDIES_KEPT = 24  # their results; the largest has some 2 MB, and as much again as its picture

# What somebody types, besides its length.
MAX_NESTED = 32  # brackets in each other: some 350 frames of Python
MAX_EXPRESSION_DEPTH = 64  # nodes above each other: a sum of so many terms, two frames of Python each
MAX_NODES = 1_000  # of one text: the longest rule of ours has 150
MAX_OPERATIONS = 1_200  # of f and its derivatives: beside the longest rule, what one executable takes; ours have 460
MAX_PARAMETERS = 6  # sliders beside one picture
MAX_NAME = 40  # letters of a name: the longest of ours has 20
MAX_FOUND = 40  # points of a typed function that are found: as many as a map can show apart
MAX_LINEAR = 4  # numbers that a step whose largest stable rate is found remembers along an axis: five rows' terms
MAX_EXPONENT = 2**17  # of a written power by squarings; the number of a step stays below as well

# What one executable holds of whatever is typed (:mod:`optim_viz.programs.table`): the sizes of its arrays.
MAX_INSTRUCTIONS = 2_048  # of a step: the longest function of ours takes 485 with all of its derivatives, the learned
# rule 610; at 12 ns each, 500 steps of such a list are 12 ms
MAX_CONSTANTS = 256  # different numbers in a list: the learned rule has 160, and no other 20
MAX_WORKING = 128  # numbers that are computed and still wanted: 62 at the most, and 1 kB for each run
MAX_STAGES = 8  # of a function over rows, one behind each sum of sums: six at the most
MAX_SUMS = 24  # over rows, in one stage: ten at the most
MAX_WORKING_OVER_ROWS = 320  # as MAX_WORKING; what is done with a row has a register each: 204 at the most
MAX_COEFFICIENTS = 16  # of a function: three of a penalty, six of a table, and as many sliders as a panel takes
MAX_HYPERPARAMETERS = 12  # of a rule, with the learning rate: six at the most, and a panel takes no more than twice
MAX_REMEMBERED = 8  # things that a rule remembers, each along x and y: the learned rule has six
MAX_POWERS = 6  # like b1**n in a rule: three at the most
MAX_RECORDED = 3  # recorded paths over one surface: as many dashes of their own as a room can tell apart
MAX_RECORDED_BYTES = 4_000_000  # of a file with them: five runs of 5,000 steps of an export, read in 0.3 s
MAX_RECORDED_LINE = 10_000  # characters of one record; that of an export of every method has less than 1,000
MAX_RECORDED_NUMBER = 400  # characters of one number; the longest float64 with every digit and no exponent has 327
MAX_RECORDED_TEXT = 60  # characters of a name, as many as a row of the legend has room for
MAX_RECORDED_COLUMNS = 200  # of a table; an export of every method has some 60
MAX_RECORDED_DEPTH = 4  # things in things of a file in which the positions may stand
MAX_RECORDED_REMARK = 500  # characters of a remark in a file that are looked at
