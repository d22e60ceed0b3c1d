import json
import urllib.error
import urllib.request

import pytest

PATH = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature"


def lock_phone(url, token):
    """The program under test."""
    body = json.dumps({"version": 7, "stateName": "disabled"}).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    request = urllib.request.Request(url + PATH, body, headers, method="PATCH")
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def test_a_phone_is_locked(stand_in):
    assert lock_phone(stand_in.url, stand_in.token())["stateName"] == "disabled"


def test_someone_else_was_faster(stand_in):
    stand_in.add_rule(operation="updateMobileSignature", example="stale version", count=1)
    with pytest.raises(urllib.error.HTTPError, match="409"):
        lock_phone(stand_in.url, stand_in.token())
    [sent] = stand_in.requests("operation=updateMobileSignature&count=1")
    assert sent["body"] == {"version": 7, "stateName": "disabled"}


def test_the_connection_is_lost_after_the_change(stand_in):
    stand_in.add_rule(operation="updateMobileSignature", drop="after", count=1)
    with pytest.raises(ConnectionError):
        lock_phone(stand_in.url, stand_in.token())
    [sent] = stand_in.requests("operation=updateMobileSignature&count=1")
    assert (sent["outcome"], sent["response"]["body"]["version"]) == ("dropped after", 8)
