"""What libraries raise on damaged documents: almost anything, because they do not expect the damage."""

from __future__ import annotations

import struct
import zlib
from zipfile import BadZipFile, LargeZipFile

DAMAGE: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LargeZipFile,
    LookupError,
    NameError,
    OSError,
    RuntimeError,
    StopIteration,
    struct.error,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
"""Errors that say that a document is damaged: broken XML is a `SyntaxError`, too deep nesting a `RuntimeError`."""
