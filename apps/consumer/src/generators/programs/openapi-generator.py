import os

import openapi_client
from openapi_client import ApiException, MobileSignatureApi, MobileSignatureUpdate

configuration = openapi_client.Configuration(host=os.environ["API_URL"], access_token=os.environ["API_TOKEN"])
api = MobileSignatureApi(openapi_client.ApiClient(configuration))


def status_of(call):
    try:
        call()
    except ApiException as error:
        return error.status
    return 200


read = api.get_mobile_signature("client-123", "user-123")
print("read", read.type, read.version)
change = MobileSignatureUpdate(version=read.version, modificationComment="From a generated client.")
print("change", api.update_mobile_signature("client-123", "user-123", change).version)
print("conflict", status_of(lambda: api.update_mobile_signature("client-123", "user-123", change)))
print("error", status_of(lambda: api.get_mobile_signature("client-123", "unknown")))
