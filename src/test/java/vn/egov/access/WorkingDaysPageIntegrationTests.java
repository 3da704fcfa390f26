package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where administrators keep the working days, by page and by program. */
@RunningApplication
class WorkingDaysPageIntegrationTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern TABLE = Pattern.compile("<textarea[^>]*>([^<]*)</textarea>");

  @LocalServerPort private int port;

  @Test
  void offersTheCalendarsThatComeWithTheProgramAndImportsNoneByItself() {
    Visitor admin = Visitor.person(port, "admin");
    HttpResponse<String> list = admin.get("/working-days?lang=vi");
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(list.body())
        .contains("<h1>Lịch làm việc</h1>", "Nhập lịch kèm theo phần mềm", "8726/VPCP-KGVX")
        .contains("Tạm tính theo")
        .doesNotContain("<script", "style=");
    assertThat(admin.get("/working-days/2029?lang=en").body())
        .contains("Working days of 2029", "Not imported")
        .doesNotContain("Special days of the year");

    String token = token(list);
    HttpResponse<String> imported =
        admin.form("/working-days/2029/shipped?lang=vi", "_csrf", token);
    assertThat(Visitor.location(imported)).isEqualTo("/working-days/2029?done&lang=vi");
    assertThat(admin.get("/working-days/2029?done&lang=vi").body())
        .contains("Đã lưu.", "người nhập: admin", "Thứ Ba, 13/02/2029", "Tết Âm lịch (mùng 1)");
  }

  @Test
  void changesADayAndTakesItAwayAgain() {
    Visitor admin = Visitor.person(port, "admin");
    importYear(admin, 2026);
    HttpResponse<String> page = admin.get("/working-days/2026?lang=vi");
    String[] change = {
      "_csrf",
      token(page),
      "date",
      "2026-11-24",
      "kind",
      "HOLIDAY",
      "name",
      "Ngày Văn hóa Việt Nam",
      "source",
      "Luật số 1"
    };
    assertThat(admin.form("/working-days/2026/day?lang=vi", change).statusCode()).isEqualTo(302);
    assertThat(admin.get("/working-days/2026?lang=vi").body())
        .contains("Thứ Ba, 24/11/2026", "Ngày Văn hóa Việt Nam", "Luật số 1");
    change[5] = "NONE";
    assertThat(admin.form("/working-days/2026/day?lang=vi", change).statusCode()).isEqualTo(302);
    assertThat(admin.get("/working-days/2026?lang=vi").body()).doesNotContain("24/11/2026");
  }

  @Test
  void showsEveryFaultOfATableBesideWhatWasTyped() {
    Visitor admin = Visitor.person(port, "admin");
    String token = token(admin.get("/working-days/2028?lang=en"));
    HttpResponse<String> page =
        admin.form(
            "/working-days/2028/table?lang=en",
            "_csrf",
            token,
            "source",
            "<script>alert(1)</script>",
            "table",
            "date,kind,name\n2028-01-01,OFF,\n2027-01-01,HOLIDAY,x\n");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Not saved")
        .contains("Line 2, column kind: “OFF” is not accepted")
        .contains("Line 3, column date: “2027-01-01” is not in the year 2028.")
        .contains("The public holiday 30/04/2028 is missing.")
        .contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
        .contains("2028-01-01,OFF,")
        .doesNotContain("<script");
    assertThat(api(admin, 2028).statusCode()).isEqualTo(404);
  }

  /** What the page shows as a table can be sent back as it is. */
  @Test
  void showsATableThatCanBeImportedAgain() {
    Visitor admin = Visitor.person(port, "admin");
    importYear(admin, 2025);
    HttpResponse<String> page = admin.get("/working-days/2025?lang=vi");
    Matcher table = TABLE.matcher(page.body());
    assertThat(table.find()).isTrue();
    assertThat(table.group(1)).contains("2025-04-26,WORKDAY,Làm bù cho ngày 02/05/2025");
    String text = table.group(1).replace("&quot;", "\"");
    HttpResponse<String> again =
        admin.form(
            "/working-days/2025/table?lang=vi",
            "_csrf",
            token(page),
            "source",
            "Văn bản 8726",
            "table",
            text);
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(api(admin, 2025).body()).contains("Văn bản 8726", "2025-04-26");
  }

  @Test
  void replacesAYearForPrograms() {
    Visitor program = Visitor.program(port, "admin", "demo");
    importYear(Visitor.person(port, "admin"), 2024);
    String body = api(program, 2024).body();
    assertThat(body)
        .contains("\"year\":2024", "\"date\":\"2024-05-04\",\"kind\":\"WORKDAY\"", "2450/VPCP");

    HttpResponse<String> refused = put(program, 2024, "date,kind,name\n2024-01-01,HOLIDAY,x\n");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("workday.tet-missing", "workday.fixed-missing");
    assertThat(api(program, 2024).body()).isEqualTo(body);
    assertThat(api(program, 2099).statusCode()).isEqualTo(404);
    assertThat(program.get("/api/working-days/x").statusCode()).isEqualTo(400);
  }

  @Test
  void opensAnyYearThatIsTyped() {
    Visitor admin = Visitor.person(port, "admin");
    assertThat(Visitor.location(admin.get("/working-days/other?year=2035&lang=vi")))
        .isEqualTo("/working-days/2035?lang=vi");
    assertThat(admin.get("/working-days/2035?lang=vi").statusCode()).isEqualTo(200);
    assertThat(admin.get("/working-days/20355").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manager", "auditor", "reviewer1", "officer-061", "leader"})
  void isClosedToEverybodyElse(String account) {
    Visitor person = Visitor.person(port, account);
    assertThat(person.get("/working-days").statusCode()).isEqualTo(403);
    assertThat(person.get("/working-days/2026").statusCode()).isEqualTo(403);
    Visitor program = Visitor.program(port, account, "demo");
    assertThat(api(program, 2026).statusCode()).isEqualTo(403);
    assertThat(put(program, 2026, "date,kind,name\n").statusCode()).isEqualTo(403);
    String token = person.cookie("EGOV-CSRF-TOKEN");
    assertThat(person.form("/working-days/2027/shipped", "_csrf", token).statusCode())
        .isEqualTo(403);
    assertThat(api(Visitor.program(port, "admin", "demo"), 2027).statusCode()).isEqualTo(404);
  }

  @Test
  void sendsStrangersToTheSignIn() {
    assertThat(Visitor.location(new Visitor(port).get("/working-days"))).startsWith("/sign-in");
    assertThat(api(new Visitor(port), 2026).statusCode()).isEqualTo(401);
  }

  private static void importYear(Visitor admin, int year) {
    String token = token(admin.get("/working-days/" + year));
    assertThat(admin.form("/working-days/" + year + "/shipped", "_csrf", token).statusCode())
        .isEqualTo(302);
  }

  private static HttpResponse<String> api(Visitor visitor, int year) {
    return visitor.get("/api/working-days/" + year);
  }

  private static HttpResponse<String> put(Visitor visitor, int year, String csv) {
    return visitor.send(
        HttpRequest.newBuilder()
            .PUT(BodyPublishers.ofString(csv))
            .header("Content-Type", "text/csv"),
        "/api/working-days/" + year + "?source=x");
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    assertThat(token.find()).as("a form in %s", page.body()).isTrue();
    return token.group(1);
  }
}
