import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that misbehaves on demand, for the tests of one class: a free port, data of its own, reset before each test. */
public final class StandIn implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final Pattern LISTENING = Pattern.compile("\"address\":\"([^\"]+)\".*\"msg\":\"listening\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private Process server;
  private String url;

  public String url() {
    return url;
  }

  /** Makes a development token with every permission. */
  public String token() {
    Matcher found = TOKEN.matcher(ask("POST", "/token", ""));
    if (!found.find()) throw new IllegalStateException("no token");
    return found.group(1);
  }

  /** Asks the stand-in and returns the body of its response. */
  public String ask(String method, String path, String body) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/stand-in" + path))
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() < 300) return response.body();
      throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
    } catch (IOException | InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    // In your project: the path of this repository.
    String program = System.getProperty("stand-in", "apps/server/bin/server.js");
    Path data = Files.createTempDirectory("stand-in-");
    ProcessBuilder builder = new ProcessBuilder("node", program, "serve").redirectError(data.resolve("banner").toFile());
    builder.environment().put("PORT", "0");
    builder.environment().put("DATA_DIR", data.toString());
    server = builder.start();
    BufferedReader log = server.inputReader();
    Optional<Matcher> listening = log.lines().map(LISTENING::matcher).filter(Matcher::find).findFirst();
    url = listening.orElseThrow(() -> new IllegalStateException("The stand-in did not start: see " + data)).group(1);
    // Its log goes on, and someone has to take it.
    Thread reader = new Thread(() -> log.lines().forEach(line -> {}));
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ask("POST", "/reset", "");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.destroy();
  }
}
