"""What all tests share: the address, and a client that ariadne-codegen writes."""

import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def url():
    return os.environ.get("AI_POLICY_GRAPH_URL", "http://localhost:8080/graphql")


@pytest.fixture(scope="session")
def policy_graph(tmp_path_factory):
    """The package that ariadne-codegen writes, made in a folder of its own with the layout of the repository."""
    root = tmp_path_factory.mktemp("repository")
    here = root / "clients" / "python"
    here.mkdir(parents=True)
    shutil.copy(HERE.parents[1] / "schema.graphql", root)
    for name in ("pyproject.toml", "queries.graphql"):
        shutil.copy(HERE / name, here)
    written = subprocess.run([Path(sys.executable).with_name("ariadne-codegen")], cwd=here, capture_output=True, text=True)
    assert written.returncode == 0, written.stdout + written.stderr
    sys.path.insert(0, str(here))
    return import_module("policy_graph")
