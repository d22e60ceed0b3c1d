import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LockPhoneTest {
  @RegisterExtension
  static final StandIn standIn = new StandIn();

  /** The program under test. */
  private static HttpResponse<String> lockPhone() throws IOException, InterruptedException {
    String path = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
    HttpRequest request = HttpRequest.newBuilder(URI.create(standIn.url() + path))
        .header("Authorization", "Bearer " + standIn.token())
        .header("Content-Type", "application/json")
        .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"version\":7,\"stateName\":\"disabled\"}"))
        .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aPhoneIsLocked() throws Exception {
    assertEquals(200, lockPhone().statusCode());
  }

  @Test
  void someoneElseWasFaster() throws Exception {
    standIn.ask("POST", "/rules", "{\"operation\":\"updateMobileSignature\",\"example\":\"stale version\",\"count\":1}");
    assertEquals(409, lockPhone().statusCode());
    assertEquals(200, lockPhone().statusCode());
  }

  @Test
  void theConnectionIsLostAfterTheChange() {
    standIn.ask("POST", "/rules", "{\"operation\":\"updateMobileSignature\",\"drop\":\"after\",\"count\":1}");
    assertThrows(IOException.class, LockPhoneTest::lockPhone);
    String requests = standIn.ask("GET", "/requests?operation=updateMobileSignature&count=1", "");
    assertTrue(requests.contains("\"outcome\":\"dropped after\""));
  }
}
