"""From instructions to the nodes that somebody can read.

An instruction list has shared what is computed twice already. What is left is to put together what belongs together:

- sums with sums, ``19 − 14x + 3x²``, where each term may have a number in front;
- products with products, and so powers: ``u·u`` twice over is ``u⁴``, and ``100·u²`` is one node, too;
- a number, or a sign, with the function that it stands in: ``cos(2πx)``, ``exp(−u)``;
- what makes a function out of pieces, as is done at a corner, with all of its pieces;
- the weight of a row with the sum over the rows, and so a product of nothing but the row's numbers;
- a comparison, which has no slope, with whoever asks.

Only what is needed once is put into the one who needs it, so the nodes are still a graph. A long chain, as of a state
that goes through the same weights step after step, would be too long for a picture: there a sum takes in its products,
and a function its sum, ``tanh(xh + y)``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from optim_viz.programs.derivatives import COMPARISONS
from optim_viz.programs.machines import UNARY
from optim_viz.programs.writer import SUM_ROWS, Program

LONGEST = 16  # nodes in a row

CHOICES = frozenset({"select", "max", "min", "sign", "floor"}) | COMPARISONS


class Group(NamedTuple):
    """Instructions that are one node. All are named by their registers."""

    root: int  # whose result it is
    members: tuple[int, ...]  # in the order in which they are computed
    inputs: tuple[int, ...]  # other groups' roots, or what is given; each once
    over_rows: bool  # whether its root sums over the rows


class Registers:
    """A program by its registers."""

    def __init__(self, program: Program) -> None:
        self.columns = range(program["inputs"], program["inputs"] + program.get("columns", 0))
        first_constant = self.columns.stop
        self.constants = dict(enumerate(program["constants"], first_constant))
        self.first = first_constant + len(self.constants)
        self.code = {
            self.first + i: (str(line[0]), tuple(int(register) for register in line[1:]))
            for i, line in enumerate(program["code"])
        }
        self.users: dict[int, set[int]] = {}
        for register, (_, operands) in self.code.items():
            for operand in operands:
                self.users.setdefault(operand, set()).add(register)
        self.of_rows = set(self.columns)
        for register, (operation, operands) in self.code.items():
            if operation != SUM_ROWS and self.of_rows.intersection(operands):
                self.of_rows.add(register)
        self.of_data = set(self.columns)  # what no point makes another
        for register, (operation, _) in self.code.items():
            if operation != SUM_ROWS and self.of_data.issuperset(self.variables(register)):
                self.of_data.add(register)

    def variables(self, register: int) -> list[int]:
        """The operands of an instruction that are no constants."""
        return [operand for operand in self.code[register][1] if operand not in self.constants]


def reduced(program: Program) -> list[Group]:
    """The nodes of a program's first result, in an order in which they can be computed."""
    registers = Registers(program)
    groups = _groups(registers, program["results"][0], in_short=False)
    return groups if _length(groups) <= LONGEST else _groups(registers, program["results"][0], in_short=True)


def _length(groups: Sequence[Group]) -> int:
    """How many nodes stand in the longest row of them, each made of the one before."""
    length: dict[int, int] = {}
    for group in groups:
        length[group.root] = 1 + max((length.get(source, 0) for source in group.inputs), default=0)
    return max(length.values(), default=0)


def _groups(registers: Registers, result: int, *, in_short: bool) -> list[Group]:
    into = _pieces(registers)
    _put_together(registers, into, result, in_short=in_short)
    members: dict[int, set[int]] = {}
    for register, (operation, _) in registers.code.items():
        if operation not in COMPARISONS or register in into or register == result:
            members.setdefault(_root(into, register), set()).add(register)
    groups = [_group(registers, root, own) for root, own in members.items()]
    return sorted(groups, key=lambda group: group.root)


def _root(into: dict[int, int], register: int) -> int:
    while register in into:
        register = into[register]
    return register


def _group(registers: Registers, root: int, members: set[int]) -> Group:
    members, waiting = set(members), list(members)
    while waiting:  # comparisons come along with whoever asks
        for operand in registers.variables(waiting.pop()):
            if operand in registers.code and registers.code[operand][0] in COMPARISONS and operand not in members:
                members.add(operand)
                waiting.append(operand)
    ordered = tuple(sorted(members))
    inputs = dict.fromkeys(o for m in ordered for o in registers.variables(m) if o not in members)
    return Group(root, ordered, tuple(inputs), registers.code[root][0] == SUM_ROWS)


def _pieces(registers: Registers) -> dict[int, int]:
    """Functions of one number that are made of pieces: each piece, and the register in which all come together."""
    into: dict[int, int] = {}
    for given in reversed(range(registers.first + len(registers.code))):  # the nearest one first
        if given in registers.constants:
            continue
        region: set[int] = set()
        for register in registers.code:
            operands = registers.variables(register)
            if register in into or registers.code[register][0] == SUM_ROWS or not operands:
                continue
            if all(operand == given or operand in region for operand in operands):
                region.add(register)
        for root in sorted(region):
            inner = _ancestors(registers, root, region)
            if not any(registers.code[r][0] in CHOICES for r in inner) or registers.code[root][0] in COMPARISONS:
                continue
            if all(registers.users.get(r, set()) <= inner for r in inner - {root}) and not inner & into.keys():
                into |= dict.fromkeys(inner - {root}, root)
                break
    return into


def _ancestors(registers: Registers, root: int, region: set[int]) -> set[int]:
    found, waiting = {root}, [root]
    while waiting:
        for operand in registers.variables(waiting.pop()):
            if operand in region and operand not in found:
                found.add(operand)
                waiting.append(operand)
    return found


def _put_together(registers: Registers, into: dict[int, int], result: int, *, in_short: bool) -> None:
    """More pairs of an instruction and the one that it is put into; ``in_short``: products in sums, and these in
    functions, too."""
    made_of_pieces = set(into.values())
    roles: dict[int, str] = {}
    for register, (operation, operands) in registers.code.items():
        if register in into:
            continue
        if register in made_of_pieces:
            roles[register] = "function"
            continue
        own = {r for r in operands if r in roles and r != result and registers.users[r] == {register}}
        role = _role(registers, register)
        user = next(iter(registers.users.get(register, {-1})))
        becomes_term = (
            role == "scale"
            and registers.users.get(register) == {user}
            and registers.code[user][0] in {"add", "sub"}
            and user not in made_of_pieces | into.keys()
        )
        for operand in sorted(own):
            taken_in = {"product"} if operation in {"add", "sub"} else {"sum"} if operation in UNARY else set()
            if (in_short and roles[operand] in taken_in) or _belong_together(
                registers, into, operation, operand, roles[operand], becomes_term=becomes_term
            ):
                into[operand] = register
                role = "product" if role == "scale" and roles[operand] == "product" else role
        roles[register] = role


def _role(registers: Registers, register: int) -> str:
    operation, operands = registers.code[register]
    if operation in {"add", "sub"}:
        return "sum"
    if operation == "neg":
        return "scale"
    if operation == "mul":
        return "scale" if len(registers.variables(register)) == 1 else "product"
    if operation == "div":
        return "scale" if operands[1] in registers.constants else "product"
    return "function" if operation in UNARY else "other"


def _belong_together(
    registers: Registers, into: dict[int, int], operation: str, operand: int, role: str, *, becomes_term: bool
) -> bool:
    """Whether an operand, needed once, is put into the instruction that needs it."""
    if operation in {"add", "sub"}:
        return role in {"sum", "scale"}
    if operation in {"mul", "div", "neg"}:
        return role == "scale" or (role == "product" and not becomes_term)
    if operation == SUM_ROWS:
        weight = registers.columns[-1] if registers.columns else None
        alone = operand not in into.values() or operand in registers.of_data
        return role == "product" and weight in registers.code[operand][1] and alone
    if operation in UNARY:
        return role == "scale" or (role == "sum" and _is_shift(registers, into, operand))
    return False


def _is_shift(registers: Registers, into: dict[int, int], register: int) -> bool:
    """Whether a sum is one number and a constant."""
    return len(registers.variables(register)) == 1 and register not in into.values()


def needed_inputs(groups: Sequence[Group]) -> set[int]:
    """The registers that somebody reads."""
    return {register for group in groups for register in group.inputs}
