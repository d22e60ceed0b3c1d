import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.MobileSignatureApi;
import org.openapitools.client.model.MobileSignatureUpdate;

public final class Examine {
    private interface Call {
        void run() throws ApiException;
    }

    private static int statusOf(Call call) {
        try {
            call.run();
            return 200;
        } catch (ApiException error) {
            return error.getCode();
        }
    }

    public static void main(String[] arguments) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("API_URL"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv("API_TOKEN")));
        MobileSignatureApi api = new MobileSignatureApi(client);

        var read = api.getMobileSignature("client-123", "user-123");
        System.out.println("read " + read.getType() + " " + read.getVersion());
        var change = new MobileSignatureUpdate().version(read.getVersion()).modificationComment("From a generated client.");
        System.out.println("change " + api.updateMobileSignature("client-123", "user-123", change).getVersion());
        System.out.println("conflict " + statusOf(() -> api.updateMobileSignature("client-123", "user-123", change)));
        System.out.println("error " + statusOf(() -> api.getMobileSignature("client-123", "unknown")));
    }
}
