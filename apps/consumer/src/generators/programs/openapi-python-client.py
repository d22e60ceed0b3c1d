import os

from credential_api_client import AuthenticatedClient
from credential_api_client.api.mobile_signature import get_mobile_signature, update_mobile_signature
from credential_api_client.models import Errors, MobileSignature, MobileSignatureUpdate

client = AuthenticatedClient(base_url=os.environ["API_URL"], token=os.environ["API_TOKEN"])


def status_of(response):
    assert isinstance(response.parsed, Errors) and response.parsed.errors[0].code
    return int(response.status_code)


read = get_mobile_signature.sync("client-123", "user-123", client=client)
assert isinstance(read, MobileSignature)
print("read", read.type_, read.version)
change = MobileSignatureUpdate(version=read.version, modification_comment="From a generated client.")
changed = update_mobile_signature.sync("client-123", "user-123", client=client, body=change)
assert isinstance(changed, MobileSignature)
print("change", changed.version)
print("conflict", status_of(update_mobile_signature.sync_detailed("client-123", "user-123", client=client, body=change)))
print("error", status_of(get_mobile_signature.sync_detailed("client-123", "unknown", client=client)))
