"""What the parts of a REFI-QDA project refer to one another by: users, codes, variables, notes, links, by GUID."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from annotator.export.qda.markup import ORIGIN, unspelled
from annotator.export.xml_tree import child, children, local, words_of


class Variable(NamedTuple):
    """A variable's name, and for those of ours the statement label and the reviewer that it stands for."""

    name: str
    label: str = ""
    reviewer: str = ""


class ProjectIndex:
    """The parts of a project by their GUIDs, in which case and braces do not count."""

    def __init__(self, root: Element) -> None:
        self.ours = root.get("origin", "") == ORIGIN
        program = root.get("origin", "").upper()
        self.one_for_cr_lf = "ATLAS" in program
        self.utf16 = "NVIVO" in program
        self.users = {guid_of(user): user.get("name", "") for user in _within(root, "Users", "User")}
        self.codes = _code_names(root)
        self.variables = {
            guid_of(one): _variable(one, ours=self.ours) for one in _within(root, "Variables", "Variable")
        }
        self.notes = {guid_of(note): note for note in _within(root, "Notes", "Note")}
        self.links: dict[str, list[Element]] = defaultdict(list)
        for link in _within(root, "Links", "Link"):
            self.links[folded(link.get("originGUID", ""))].append(link)
        self.case_values: dict[str, list[Element]] = defaultdict(list)
        for case in _within(root, "Cases", "Case"):
            for source in children(case, "SourceRef"):
                self.case_values[target_of(source)] += children(case, "VariableValue")

    def user(self, *elements: Element) -> str:
        """Who made the first of the elements that says so."""
        for element in elements:
            for role in ("creatingUser", "modifyingUser"):
                if name := self.users.get(folded(element.get(role, ""))):
                    return name
        return ""

    def value(self, element: Element) -> tuple[str, Variable, str | bool] | None:
        """The GUID, the variable and the value of a VariableValue; None for what is empty or refers to nothing."""
        reference = child(element, "VariableRef")
        variable = None if reference is None else self.variables.get(target_of(reference))
        given = next((one for one in element if local(one).endswith("Value")), None)
        if reference is None or variable is None or given is None or not given.text:
            return None
        words: str | bool = unspelled(given.text) if self.ours else given.text
        if local(given) == "BooleanValue":
            words = True if given.text.strip() in {"true", "1"} else "false"
        return target_of(reference), variable, words


def folded(guid: str) -> str:
    """A GUID as it is compared."""
    return guid.strip().strip("{}").lower()


def guid_of(element: Element) -> str:
    """The GUID of an element."""
    return folded(element.get("guid", ""))


def target_of(reference: Element) -> str:
    """The GUID that a reference names."""
    return folded(reference.get("targetGUID", ""))


def _within(root: Element, part: str, name: str) -> Iterator[Element]:
    for found in children(root, part):
        yield from children(found, name)


def _code_names(root: Element) -> dict[str, str]:
    """The name of each code; where several have the same, with those of the codes above it."""
    paths: dict[str, tuple[str, ...]] = {}
    waiting = [(code, ()) for book in children(root, "CodeBook") for codes in children(book, "Codes") for code in codes]  # type: list[tuple[Element, tuple[str, ...]]]
    while waiting:
        code, above = waiting.pop()
        path = (*above, code.get("name", ""))
        if local(code) == "Code":
            paths[guid_of(code)] = path
            waiting += [(below, path) for below in children(code, "Code")]
    named = Counter(path[-1] for path in paths.values())
    return {guid: path[-1] if named[path[-1]] == 1 else " / ".join(path) for guid, path in paths.items()}


def _variable(element: Element, *, ours: bool) -> Variable:
    name = element.get("name", "")
    lines = words_of(element, "Description").split("\n")
    match lines:
        case ["statement label", label, reviewer] if ours:
            return Variable(name, unspelled(label), unspelled(reviewer))
    return Variable(name)
