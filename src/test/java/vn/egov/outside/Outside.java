package vn.egov.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import vn.egov.SampleSeed.Round;
import vn.egov.SampleSeed.Seeder;
import vn.egov.criteria.SampleCriteria;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;

/** Seeds once, and speaks HTTP. */
@TestComponent
class Outside {

  /** Eight units of the sample: two departments, four districts, two communes. */
  private static final Set<String> UNITS =
      Set.of("S01", "S02", "058", "061", "062", "066", "01834", "01852");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Seeder seeder;
  private final TestPeople people;
  private final Environment environment;
  private final HttpClient client = HttpClient.newHttpClient();
  private boolean seeded;

  Outside(Seeder seeder, TestPeople people, Environment environment) {
    this.seeder = seeder;
    this.people = people;
    this.environment = environment;
  }

  synchronized void seed() {
    if (seeded) {
      return;
    }
    people.hire("registrar", "camunda-admin");
    people.hire("manager", "cycle-managers");
    seeder.criteria();
    seeder.units(units());
    seeder.published(Round.of2019(), "188/QĐ-UBND", "2020-02-20");
    seeder.published(
        Round.of2020H1().without(Set.of("062"), Set.of("01834")), "1234/QĐ-UBND", "2020-09-01");
    seeder.compiled(Round.of2020H2());
    TestClock.reset();
    seeded = true;
  }

  private static String units() {
    return SampleCriteria.text("/sample/units.csv")
        .lines()
        .filter(line -> line.startsWith("code,") || UNITS.contains(line.split(",")[0]))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(
      String user, String path, String contentType, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", contentType)
            .header("Authorization", basic(user))
            .POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> postJson(String path, String json, String... headers) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return post("manager", path, "application/json", body, headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    String port = environment.getProperty("local.server.port");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private static String basic(String user) {
    String both = user + ":" + TestPeople.PASSWORD;
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  /** Every name of a field with the way to it, such as {@code [].groups[].code}. */
  static Set<String> fields(JsonNode node) {
    List<String> found = new ArrayList<>();
    collect("", node, found);
    return Set.copyOf(found);
  }

  private static void collect(String path, JsonNode node, List<String> found) {
    if (node.isArray()) {
      node.forEach(element -> collect(path + "[]", element, found));
    }
    node.properties()
        .forEach(
            field -> {
              String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              found.add(name);
              collect(name, field.getValue(), found);
            });
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
