import json
import os
import subprocess
import urllib.request
from pathlib import Path

import pytest

# In your project: the path of this repository.
PROGRAM = Path(__file__).resolve().parents[2] / "bin" / "server.js"


class StandIn:
    """A server that misbehaves on demand. Every method raises HTTPError when it is refused."""

    def __init__(self, url):
        self.url = url

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/stand-in{path}", data, method=method)
        with urllib.request.urlopen(request) as response:
            text = response.read()
        return json.loads(text) if text else None

    def reset(self):
        self.ask("POST", "/reset")

    def add_rule(self, **rule):
        return self.ask("POST", "/rules", rule)

    def requests(self, query=""):
        return self.ask("GET", f"/requests?{query}")["requests"]

    def token(self):
        return self.ask("POST", "/token")["token"]


@pytest.fixture(scope="session")
def started(tmp_path_factory):
    """Starts a server on a free port with data of its own, and waits until it serves."""
    data = tmp_path_factory.mktemp("stand-in")
    log = data / "log.jsonl"
    with log.open("w") as output:
        server = subprocess.Popen(
            ["node", PROGRAM, "serve"],
            env={**os.environ, "PORT": "0", "DATA_DIR": str(data)},
            stdout=subprocess.PIPE,
            stderr=output,
            text=True,
        )
    try:
        for line in server.stdout:
            event = json.loads(line)
            if event["msg"] == "listening":
                break
        else:
            pytest.exit(f"The stand-in did not start: {log.read_text()}")
        yield StandIn(event["address"])
    finally:
        server.terminate()
        server.communicate()


@pytest.fixture
def stand_in(started):
    started.reset()
    return started
