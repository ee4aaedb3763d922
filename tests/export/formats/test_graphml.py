"""Networks as GraphML: networkx reads the same nodes and edges, and no word of the project is more than a word."""

import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.core.claims import Filling
from annotator.core.errors import ExportError
from annotator.core.roles import Role
from annotator.export.formats.graphml import FORMATS
from annotator.export.graphs.networks import CLAIMS, DISCOURSE
from annotator.export.item import Item, ItemSlot
from annotator.export.losses import Loss
from tests.export.formats.test_tables import BY_ID, ITEM, SCHEME, rows, with_claims, written
from tests.export.items import several

NX: Any = importlib.import_module("networkx")
NETWORK, WHOLE = FORMATS
SLOT = ItemSlot(Role.SPEAKER, Filling.IMPLIED, "", "FBU")


def graph_in(path: Path) -> Any:
    return NX.read_graphml(path, force_multigraph=True)


def named(graph: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The edges in the order of the file, with the names of their nodes; from actors to concepts if it has these."""
    names, concepts = graph.nodes(data="name"), graph.nodes(data="type")
    for source, target, _, said in sorted(graph.edges(keys=True, data=True), key=lambda edge: int(edge[2][1:])):
        first, second = (target, source) if concepts[source] else (source, target)
        yield names[first], names[second], said


@settings(max_examples=40)
@given(several().map(with_claims))
def test_networkx_reads_every_edge_of_anything(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        for form, network in ((NETWORK, DISCOURSE), (WHOLE, CLAIMS)):
            place = Path(folder) / form.id
            fitted, _ = written(form, found, place)
            edges = [edge for item in fitted for edge in network.edges_of(item, SCHEME)]
            read = list(named(graph_in(place)))
            ends = [(one.source.name, one.target.name) for one in edges]
            assert [(source, target) for source, target, _ in read] == ends
            columns = [column.name for column in network.columns]
            for (_, _, said), edge in zip(read, edges, strict=True):
                given_ = zip(columns, edge.cells, strict=True)
                assert said == {name: int(cell) if name == "agreement" else cell for name, cell in given_ if cell != ""}


def test_the_discourse_network_has_the_edges_of_the_table_between_two_kinds_of_nodes(tmp_path: Path) -> None:
    written(NETWORK, [ITEM], tmp_path / "out.graphml")
    written(BY_ID["network-csv"], [ITEM], tmp_path / "out.csv")
    graph = graph_in(tmp_path / "out.graphml")
    edges = [(actor, concept, str(said["agreement"])) for actor, concept, said in named(graph)]
    assert edges == [(row["actor"], row["concept"], row["agreement"]) for row in rows(tmp_path / "out.csv")]
    assert {
        tuple(said[key] for key in ("label", "kind", "type", "frequency")) for _, said in graph.nodes(data=True)
    } == {
        ("Confederation of Labour", "actor", False, 1),
        ("FBU", "actor", False, 2),
        ("stop_war", "concept", True, 2),
        ("war_in_ukraine", "concept", True, 1),
    }
    assert not graph.is_directed()
    actors = {node for node, concept in graph.nodes(data="type") if not concept}
    projected = NX.bipartite.projected_graph(NX.Graph(graph), actors)
    assert projected.number_of_edges() == 1  # both want the war stopped
    both = replace(ITEM, claims=(replace(ITEM.claims[1], slots=(SLOT, replace(SLOT, role=Role.TARGET))),))
    written(NETWORK, [both], tmp_path / "both.graphml")
    assert NX.is_bipartite(graph_in(tmp_path / "both.graphml").to_undirected())


def test_the_network_of_claims_says_who_demands_what_of_whom(tmp_path: Path) -> None:
    towards = ItemSlot(Role.TARGET, Filling.VALUE, "", "Moscow")
    stance = replace(ITEM.claims[1], slots=(SLOT, towards), polarity="favour")
    written(WHOLE, [replace(ITEM, claims=(*ITEM.claims, stance))], tmp_path / "out")
    graph = graph_in(tmp_path / "out")
    assert graph.is_directed()
    assert [(source, said["relation"], target, said["agreement"]) for source, target, said in named(graph)] == [
        ("Confederation of Labour", "demands", "stop_war", 1),
        ("Confederation of Labour", "demands of", "Moscow", 1),
        ("FBU", "demands", "stop_war", 1),
        ("FBU", "demands of", "Moscow", 1),
        ("FBU", "stance towards", "war_in_ukraine", 0),
        ("FBU", "stance towards", "Moscow", 1),
    ]
    kinds = {said["name"]: said["kind"] for _, said in graph.nodes(data=True)}
    assert kinds["Moscow"] == "addressee | target"
    assert (kinds["FBU"], kinds["stop_war"], len(kinds)) == ("speaker", "demanded", 5)


def test_a_claim_that_nobody_makes_is_left_out_and_counted(tmp_path: Path) -> None:
    nobody = replace(ITEM.claims[0], slots=(ItemSlot(Role.SPEAKER, Filling.NOT_STATED),))
    for form in (*FORMATS, BY_ID["network-csv"]):
        fitted, lost = written(form, [replace(ITEM, claims=(nobody,))], tmp_path / form.id)
        assert not fitted[0].claims
        assert lost.numbers[Loss.SPANS] == len(ITEM.spans)


@pytest.mark.parametrize(
    "word", ["../../x", '"/><node id="n9"/>', "]]>&amp;", "n0", " a\r\n\tb ", "=1+1", "عمال", "x" * 5000]
)
def test_a_name_may_say_anything(tmp_path: Path, word: str) -> None:
    claim = replace(ITEM.claims[1], slots=(replace(SLOT, value=word), ITEM.claims[1].slots[1]))
    for form in FORMATS:
        written(form, [replace(ITEM, claims=(claim,))], tmp_path / form.id)
        assert [source for source, _, _ in named(graph_in(tmp_path / form.id))] == [word]
    assert {path.name for path in tmp_path.iterdir()} == {form.id for form in FORMATS}


def test_what_xml_cannot_write_is_counted(tmp_path: Path) -> None:
    spans = (replace(ITEM.spans[0], attributes={"canonical": "a\x00b\ufffe"}), *ITEM.spans[1:])
    slots = (replace(SLOT, span="k", filling=Filling.SPAN, value="a\x00b\ufffe"), ITEM.claims[1].slots[1])
    given_ = replace(ITEM, spans=spans, claims=(replace(ITEM.claims[1], slots=slots),))
    for form in FORMATS:
        _, lost = written(form, [given_], tmp_path / form.id)
        assert lost.numbers[Loss.CHARACTERS] == 2
        assert [source for source, _, _ in named(graph_in(tmp_path / form.id))] == ["a\ufffdb\ufffd"]


def test_verifying_can_fail_and_the_bytes_are_the_same_each_time(tmp_path: Path) -> None:
    for form in FORMATS:
        place = tmp_path / form.id
        fitted, _ = written(form, [ITEM], place)
        written(form, [ITEM], tmp_path / "again")
        assert place.read_bytes() == (tmp_path / "again").read_bytes()
        assert form.verify is not None
        other = [replace(fitted[0], id="two")]
        for given_ in (other, fitted * 2, []):
            with pytest.raises(ExportError, match="read back"):
                form.verify(place, given_, SCHEME)
        whole = place.read_text("utf-8")
        for old, new in (
            ("FBU", "FPU"),
            ("</graph>", ""),
            ('target="n2"', 'target="n9"'),
            (">actor<", ">concept<"),
            (">speaker<", "><"),
        ):
            place.write_text(whole.replace(old, new, 1), "utf-8")
            if place.read_text("utf-8") != whole:
                with pytest.raises(ExportError, match="read back"):
                    form.verify(place, fitted, SCHEME)
