"""Core objects as values that JSON can hold and back, by the types of their fields: how processes talk to each other.

Nothing that arrives is run or looked up by name, as pickle would; what does not fit the expected type is an error.
"""

import dataclasses
from collections.abc import Callable, Mapping
from enum import StrEnum
from operator import attrgetter
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

_T = TypeVar("_T")
_Read = Callable[[Any], Any]


def to_plain(value: object) -> Any:
    """A dataclass, tuple, mapping or scalar as values for JSON."""
    values_of = _getters.get(type(value)) or _getter(type(value))
    if values_of is not None:
        values = values_of(value)
        if _SCALARS.issuperset(map(type, values)):
            return list(values)
        return [one if type(one) in _SCALARS else to_plain(one) for one in values]
    if isinstance(value, Mapping):
        return {key: to_plain(one) for key, one in value.items()}
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if isinstance(value, Path | StrEnum) else value


def from_plain(kind: type[_T], plain: object) -> _T:
    """The value of a type that `to_plain` was given.

    Raises:
        ValueError: it is none.
    """
    try:
        found = _reader(kind)(plain)
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"no {kind.__name__}") from error
    if not isinstance(found, kind):
        raise ValueError(f"no {kind.__name__}")  # noqa: TRY004 - one kind of error for what a child may send
    return found


_SCALARS = frozenset({str, int, float, bool, NoneType})
_names: dict[Any, tuple[str, ...]] = {}
_getters: dict[type, Callable[[Any], tuple[Any, ...]]] = {}
_readers: dict[Any, _Read] = {}


def _getter(kind: type) -> Callable[[Any], tuple[Any, ...]] | None:
    """What gives the values of a tuple, or of the fields of a dataclass; settled once a type. None for other types."""
    if issubclass(kind, tuple):
        _getters[kind] = tuple
    elif dataclasses.is_dataclass(kind):
        names = _field_names(kind)
        several = len(names) > 1  # of one name, attrgetter gives the bare value
        _getters[kind] = attrgetter(*names) if several else lambda value: tuple(getattr(value, name) for name in names)
    return _getters.get(kind)


def _field_names(kind: Any) -> tuple[str, ...]:
    found = _names.get(kind)
    if found is None:
        found = _names[kind] = tuple(field.name for field in dataclasses.fields(kind) if field.init)
    return found


def _reader(kind: Any) -> _Read:
    """How values of a type are read; settled once a type."""
    found = _readers.get(kind)
    if found is None:
        found = _readers[kind] = _made_of_types(kind) if get_origin(kind) else _made_of_fields(kind)
    return found


def _made_of_types(kind: Any) -> _Read:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004
        inner = _reader(arguments[0])
        return lambda plain: tuple([inner(one) for one in _list(plain)])
    if origin is tuple:
        readers = [_reader(one) for one in arguments]
        return lambda plain: tuple(read(one) for read, one in zip(readers, _list(plain), strict=True))
    if origin is UnionType:
        inner = _reader(next(one for one in arguments if one is not NoneType))
        return lambda plain: None if plain is None else inner(plain)
    key, value = (_reader(one) for one in arguments)
    return lambda plain: {key(name): value(one) for name, one in plain.items()}


def _made_of_fields(kind: Any) -> _Read:
    if kind in _SCALARS:
        return _scalar(kind)
    if kind is bytes:
        return lambda plain: bytes.fromhex(_text(plain))
    if dataclasses.is_dataclass(kind):
        return _fields_reader(kind, _field_names(kind))
    if hasattr(kind, "_fields"):
        return _fields_reader(kind, kind._fields)
    return lambda plain: kind(_text(plain))


def _fields_reader(kind: Any, names: tuple[str, ...]) -> _Read:
    hints = get_type_hints(kind)
    kinds = [hints[name] for name in names]
    if all(one in _SCALARS for one in kinds):
        return lambda plain: kind(*_alike(_list(plain), kinds))
    readers = [_reader(one) for one in kinds]
    return lambda plain: kind(*[read(one) for read, one in zip(readers, _list(plain), strict=True)])


def _alike(values: list[Any], kinds: list[Any]) -> list[Any]:
    if [type(value) for value in values] != kinds and [*map(_widened, values, kinds)] != kinds:
        raise ValueError("values of other types")
    return values


def _widened(value: Any, kind: Any) -> Any:
    return float if kind is float and type(value) is int else type(value)


def _scalar(kind: Any) -> _Read:
    def read(plain: Any) -> Any:
        if type(plain) is not kind and not (kind is float and type(plain) is int):
            raise ValueError(f"{type(plain).__name__} instead of {kind.__name__}")
        return plain

    return read


def _list(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise ValueError("no list")  # noqa: TRY004 - one kind of error for what a child may send
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise ValueError("no text")  # noqa: TRY004 - one kind of error for what a child may send
    return plain
