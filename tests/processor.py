"""What the processor that runs the tests can be asked for."""

from __future__ import annotations

import platform

import pytest

X86 = platform.machine() in ("x86_64", "AMD64")
to_the_last_bit = pytest.mark.skipif(not X86, reason="only x86-64 can be asked for code without fused multiply-adds")
