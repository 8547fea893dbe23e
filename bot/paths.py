"""Where things lie, relative to this package and never to the working directory."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
DATA: Final = ROOT / "data"
MODELS: Final = ROOT / "models"
