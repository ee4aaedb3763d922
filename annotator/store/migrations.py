"""The steps by which the schema grew. A step that has been released is never changed."""

from typing import TYPE_CHECKING

from annotator.core.name_folding import folded

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

SCHEMA_VERSION = 7

_STAMP = {"changed_by": str, "deleted": int}
_MADE = {"note": str, "source": str, "codebook_version": int, "created_at": str, **_STAMP}
_ENTRY = {"name": str, "position": int, "definition": str, "retired": int, **_STAMP}
_TABLES: dict[str, dict[str, type]] = {
    "setting": {"key": str, "value": str},
    "document": {
        "id": str, "name": str, "origin": str, "media_type": str, "encoding": str, "size": int, "import_id": str,
        "imported_at": str, **_STAMP,
    },
    "document_raw": {"document_id": str, "compression": str, "bytes": bytes},
    "statement": {
        "row": int, "id": str, "document_id": str, "position": int, "title": str, "language": str, "characters": int,
        "issuer": str, "date": str, "date_precision": str, **_STAMP,
    },
    "statement_text": {"statement_id": str, "text": str, "encoding": str, "alignment": bytes},
    "reviewer": {"id": str, "name": str},
    "actor": {"id": str, "name": str, "kind": str, "note": str, **_STAMP},
    "label": {
        "id": str, "letter": str, "key": str, "line": str, "light_ink": str, "dark_ink": str, "core": int,
        "include": str, "exclude": str, "example": str, **_ENTRY,
    },
    "attribute": {"id": str, "label_id": str, "kind": str, "required": int, **_ENTRY},
    "choice": {"id": str, "attribute_id": str, "sign": str, "key": str, **_ENTRY},
    "relation_type": {"id": str, "inverse": str, "pairs": str, **_ENTRY},
    "span": {
        "id": str, "statement_id": str, "reviewer_id": str, "label_id": str, "start": int, "end": int, "ranges": str,
        "quotes": str, "attributes": str, **_MADE,
    },
    "relation": {
        "id": str, "statement_id": str, "reviewer_id": str, "type_id": str, "from_span": str, "to_span": str, **_MADE,
    },
    "statement_label": {
        "id": str, "statement_id": str, "reviewer_id": str, "attribute_id": str, "value": str, "source": str,
        "codebook_version": int, **_STAMP,
    },
    "review": {
        "id": str, "statement_id": str, "reviewer_id": str, "state": str, "flagged": int, "note": str, "reason": str,
        **_STAMP,
    },
    "journal": {
        "sequence": int, "id": str, "clock": int, "action": str, "reviewer_id": str, "made_at": str, "kind": str,
        "of": str, "import_id": str, "gesture": str, "edits": str,
    },
}  # fmt: skip
_TABLES_OF_CLAIMS: dict[str, dict[str, type]] = {
    "actor_alias": {"id": str, "actor_id": str, "name": str, "folded": str, **_STAMP},
    # which living spans name which actors: follows from the spans, and is written with them
    "span_actor": {"span_id": str, "actor_id": str},
    "implied_slot": {
        "id": str, "statement_id": str, "reviewer_id": str, "span_id": str, "role": str, "actor_id": str,
        "codebook_version": int, **_STAMP,
    },
    "comment": {
        "id": str, "statement_id": str, "reviewer_id": str, "span_id": str, "text": str, "resolved": int,
        "created_at": str, **_STAMP,
    },
    # a row a sitting, so that the time of two computers can be joined; no annotation, hence not journalled
    "worktime": {"statement_id": str, "reviewer_id": str, "sitting": str, "seconds": float},
}  # fmt: skip
_TABLES_OF_CUTTING: dict[str, dict[str, type]] = {
    # what stands in no statement of its document
    "greyed": {
        "id": str, "document_id": str, "kind": str, "raw_start": int, "characters": int, "reason": str, "repeats": str,
        **_STAMP,
    },
    "greyed_text": {"greyed_id": str, "text": str, "encoding": str, "alignment": bytes, "marks": str},
}  # fmt: skip
_TABLES_OF_READERS: dict[str, dict[str, type]] = {
    # what the alignments of a document count in, where that is not the file itself
    "document_part": {"document_id": str, "compression": str, "bytes": bytes},
}
_TABLES_OF_READING_AGAIN: dict[str, dict[str, type]] = {
    # by import and statement, or piece that is greyed out: what undo puts back
    "replaced_text": {
        "import_id": str, "owner_id": str, "text": str, "encoding": str, "alignment": bytes, "marks": str,
    },
}  # fmt: skip
_TABLES_OF_COMPARING: dict[str, dict[str, type]] = {
    "pair_verdict": {
        "id": str, "statement_id": str, "other_id": str, "verdict": str, "reviewer_id": str, **_STAMP,
    },
}  # fmt: skip
_TABLES_OF_RULES: dict[str, dict[str, type]] = {
    # one row a folder: how its files are cut when more of them come
    "source_rules": {"id": str, "source": str, "rules": str, **_STAMP},
}
# what follows from the texts alone and can be made anew: by rows, not ids, for there are many
_BY_HASH = "(hash INTEGER NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY (hash, statement)) STRICT, WITHOUT ROWID"
_BY_PAIR = (
    "(one INTEGER NOT NULL, other INTEGER NOT NULL, kind TEXT NOT NULL, score REAL NOT NULL, "
    "PRIMARY KEY (one, other, kind)) STRICT, WITHOUT ROWID"
)
_SQL_OF_COMPARING = (
    f"CREATE TABLE sketch {_BY_HASH}",
    f"CREATE TABLE paragraph {_BY_HASH}",
    f"CREATE TABLE resemblance {_BY_PAIR}",
    "CREATE INDEX idx_resemblance_other ON resemblance (other)",
    "CREATE INDEX idx_document_origin ON document (origin)",
    "CREATE INDEX idx_statement_replaces ON statement (replaces) WHERE replaces <> ''",
)
_PRIMARY_KEYS: dict[str, str | tuple[str, ...]] = {
    "setting": "key", "document_raw": "document_id", "statement": "row", "statement_text": "statement_id",
    "journal": "sequence", "span_actor": ("span_id", "actor_id"),
    "worktime": ("statement_id", "reviewer_id", "sitting"), "greyed_text": "greyed_id",
    "document_part": "document_id", "replaced_text": ("import_id", "owner_id"),
}  # fmt: skip
_OPTIONAL = {"attribute": {"label_id"}, "implied_slot": {"actor_id"}, "comment": {"span_id"}}
_FOREIGN_KEYS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "document_raw": (("document_id", "document", "id"),),
    "document_part": (("document_id", "document", "id"),),
    "statement": (("document_id", "document", "id"),),
    "statement_text": (("statement_id", "statement", "id"),),
    "attribute": (("label_id", "label", "id"),),
    "choice": (("attribute_id", "attribute", "id"),),
    "span": (("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id"), ("label_id", "label", "id")),
    "relation": (
        ("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id"), ("type_id", "relation_type", "id"),
        ("from_span", "span", "id"), ("to_span", "span", "id"),
    ),
    "statement_label": (
        ("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id"), ("attribute_id", "attribute", "id"),
    ),
    "review": (("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id")),
    "actor_alias": (("actor_id", "actor", "id"),),
    "span_actor": (("span_id", "span", "id"),),
    "implied_slot": (
        ("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id"), ("span_id", "span", "id"),
        ("actor_id", "actor", "id"),
    ),
    "comment": (
        ("statement_id", "statement", "id"), ("reviewer_id", "reviewer", "id"), ("span_id", "span", "id"),
    ),
    "pair_verdict": (("statement_id", "statement", "id"), ("other_id", "statement", "id")),
    "greyed": (("document_id", "document", "id"),),
    "greyed_text": (("greyed_id", "greyed", "id"),),
    "worktime": (("statement_id", "statement", "id"),),  # work may come before a reviewer's first change
}  # fmt: skip
_UNIQUE = {"statement": ("id",), "journal": ("id",)}
_INDEXES = {
    "statement": (("document_id", "position"),),
    "span": (("statement_id", "start"), ("label_id",)),
    "relation": (("statement_id",), ("from_span",), ("to_span",)),
    "statement_label": (("statement_id",),),
    "review": (("statement_id", "reviewer_id"), ("reviewer_id", "state")),
    "document": (("import_id",),),
    "actor_alias": (("actor_id",),),
    "span_actor": (("actor_id",),),
    "implied_slot": (("statement_id",), ("actor_id",)),
    "comment": (("statement_id",), ("span_id",)),
    "greyed": (("document_id", "raw_start"),),
    "pair_verdict": (("statement_id",), ("other_id",)),
}
# for the filters and orders of the list; half of a project's rows may be deleted ones, which no list shows
_INDEXES_OF_LIST = {
    "span_of_label": "span (label_id, statement_id)",
    "span_of_reviewer": "span (reviewer_id, statement_id)",
    "statement_by_language": "statement (language)",
    "statement_by_date": "statement (date)",
    "statement_by_title": "statement (title COLLATE NOCASE)",
}


def migrate(connection: "sqlite3.Connection") -> None:
    """Bring a project's schema to SCHEMA_VERSION, each step in a transaction of its own.

    Raises:
        sqlite3.Error: a step failed; its transaction was rolled back.
    """
    # imported here: it costs more than the rest of the start, and only new or old files need it
    from sqlite_utils import Database  # noqa: PLC0415

    database = Database(connection, execute_plugins=False, recursive_triggers=False, strict=True)
    _steps().apply(database)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _steps() -> "Migrations":
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    steps = Migrations("annotator")

    @steps()
    def found_the_project(database: "Database") -> None:
        for name, columns in _TABLES.items():
            _create(database, name, columns)

    @steps()
    def hold_claims_and_comments(database: "Database") -> None:
        for name, columns in _TABLES_OF_CLAIMS.items():
            _create(database, name, columns)
        _describe_actors(database)
        database.execute(
            "INSERT INTO span_actor (span_id, actor_id) SELECT DISTINCT s.id, v.value ->> 'actor' "
            "FROM span s, json_each(s.attributes) v WHERE s.deleted = 0 AND v.value ->> 'actor' IS NOT NULL"
        )
        for name, columns_of in _INDEXES_OF_LIST.items():
            database.execute(f"CREATE INDEX idx_{name} ON {columns_of} WHERE deleted = 0")

    @steps()
    def cut_documents_into_statements(database: "Database") -> None:
        for name, columns in _TABLES_OF_CUTTING.items():
            _create(database, name, columns)
        for column in ("place", "number", "group_id", "group_title"):
            database.table("statement").add_column(column, str, not_null_default="")
        database.table("statement_text").add_column("marks", str, not_null_default="")
        # a piece of a statement that was cut anew takes its place in the list; all others stand by their rows
        database.execute('ALTER TABLE "statement" ADD COLUMN "list_place" REAL')
        for condition, name in (("group_id <> ''", "group_id"), ("list_place IS NOT NULL", "list_place")):
            database.execute(f'CREATE INDEX "idx_statement_{name}" ON "statement" ("{name}") WHERE {condition}')

    steps()(_read_parts_of_files)
    steps()(_keep_texts_that_are_replaced)
    steps()(_compare_statements)
    steps()(_keep_rules_for_sources)
    return steps


def _read_parts_of_files(database: "Database") -> None:
    for name, columns in _TABLES_OF_READERS.items():
        _create(database, name, columns)
    database.table("document").add_column("part", str, not_null_default="")
    database.table("statement").add_column("reference", str, not_null_default="")


def _keep_texts_that_are_replaced(database: "Database") -> None:
    for name, columns in _TABLES_OF_READING_AGAIN.items():
        _create(database, name, columns)


def _compare_statements(database: "Database") -> None:
    for name, columns in _TABLES_OF_COMPARING.items():
        _create(database, name, columns)
    for table in ("document", "statement"):
        database.table(table).add_column("replaces", str, not_null_default="")
    for sql in _SQL_OF_COMPARING:
        database.execute(sql)


def _keep_rules_for_sources(database: "Database") -> None:
    for name, columns in _TABLES_OF_RULES.items():
        _create(database, name, columns)


def _describe_actors(database: "Database") -> None:
    actor = database.table("actor")
    for column in ("active_from", "active_until", "folded"):
        actor.add_column(column, str, not_null_default="")
    database.execute('ALTER TABLE "actor" ADD COLUMN "parent_id" TEXT REFERENCES "actor"("id")')
    for row in list(actor.rows):
        actor.update(row["id"], {"folded": folded(row["name"])})


def _create(database: "Database", name: str, columns: dict[str, type]) -> None:
    table = database.table(name)
    table.create(
        columns,
        pk=_PRIMARY_KEYS.get(name, "id"),
        foreign_keys=_FOREIGN_KEYS.get(name, ()),
        not_null=set(columns) - _OPTIONAL.get(name, set()),
        strict=True,
    )
    for unique in _UNIQUE.get(name, ()):
        table.create_index([unique], unique=True)
    for indexed in _INDEXES.get(name, ()):
        table.create_index(indexed)
