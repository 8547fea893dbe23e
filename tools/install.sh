#!/usr/bin/env bash
# Makes .venv with the Python of .python-version and installs one lock file into it.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=$1
wanted=$(cat .python-version)

# uv, pyenv and a plain install keep their Pythons in different places.
candidates() {
  echo "python$wanted"
  if command -v uv >/dev/null; then uv python find "$wanted" 2>/dev/null || true; fi
  local pyenv_root=${PYENV_ROOT:-$HOME/.pyenv}
  ls -d "$pyenv_root/versions/$wanted"*/bin/python 2>/dev/null | sort -Vr || true
  echo python3
}

is_wanted() {
  command -v "$1" >/dev/null &&
    [ "$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "$wanted" ]
}

if ! is_wanted .venv/bin/python; then
  python=
  for candidate in $(candidates); do
    if is_wanted "$candidate"; then python=$candidate; break; fi
  done
  if [ -z "$python" ]; then
    echo "Python $wanted is needed: 'uv python install $wanted' or 'pyenv install $wanted' brings it." >&2
    exit 1
  fi
  rm -rf .venv
  "$python" -m venv .venv
fi

echo "Installing $lock (some 2 GB; one to three minutes) ..."
# The lock file is complete, so nothing is resolved here; every file is checked against its hash.
log=.venv/install.log
if ! .venv/bin/python -m pip install --disable-pip-version-check --no-input \
  --require-hashes --no-deps --requirement "$lock" >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "The installation failed; all of its output is in $log." >&2
  exit 1
fi
