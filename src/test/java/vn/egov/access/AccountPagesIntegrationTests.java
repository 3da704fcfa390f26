package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.access.AccountsDesk.ADMIN;
import static vn.egov.access.AccountsDesk.HEADER;
import static vn.egov.access.AccountsDesk.fresh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** The pages of accounts, as a browser without JavaScript uses them. */
@IntegrationTest
@Import(AccountsDesk.class)
class AccountPagesIntegrationTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern PASSWORD = Pattern.compile("\\b\\w{4}-\\w{4}-\\w{4}-\\w{4}\\b");

  @Autowired private AccountsDesk desk;
  @Autowired private Standings standings;
  @Autowired private TestPeople people;

  private final String an = fresh("an");
  private final String csv = HEADER + an + ",\"Nguyễn \"\"Văn\"\" An\",officer,01900,\n";
  private Visitor admin;

  @BeforeEach
  void open() {
    desk.open();
    admin = new Visitor(desk.port());
    admin.signIn(ADMIN, TestPeople.PASSWORD, "/");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts", "/accounts/import", "/accounts/id/officer-S01"})
  void areVietnameseFirstAndEnglishOnRequest(String path) {
    HttpResponse<String> page = admin.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"vi\">", "Tài khoản", "href=\"" + path + "?lang=en\"");
    assertThat(admin.get(path + "?lang=en").body())
        .contains("<html lang=\"en\">", "Accounts", "href=\"" + path + "?lang=vi\"")
        .doesNotContain("Tài khoản");
    assertThat(page.body()).doesNotContain("??", "${", "accounts.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/accounts?q=%3Csvg+onload%3Dalert(1)%3E%22%27&unit=%22%3E",
        "/accounts/import",
        "/accounts/id/officer-S01?done=%3Cb%3E"
      })
  void areKeptNowhereAndNeedNothingThatTheContentPolicyForbids(String path) {
    HttpResponse<String> page = admin.get(path);
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
    assertThat(page.body())
        .doesNotContain("<svg onload", "style=\"", "<style", "javascript:", "<b>")
        .doesNotContainPattern("<script(?! defer)")
        .doesNotContainPattern("\\son[a-z]+=\"");
  }

  @Test
  void aFileIsCheckedAndThenTakenOverByThePageOfTheCheck() {
    HttpResponse<String> plan = upload(csv);
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(plan.body())
        .contains("Tạo mới 1", "Nguyễn &quot;Văn&quot; An", "Cán bộ đơn vị 01900", "Tạo mới");
    assertThat(desk.exists(an)).isFalse();

    HttpResponse<String> done = confirm(plan, "table");
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    Matcher password = PASSWORD.matcher(done.body());
    assertThat(password.find()).isTrue();
    assertThat(desk.signsIn(an, password.group())).isTrue();
    assertThat(admin.get("/accounts/id/" + an).body())
        .contains("Còn mật khẩu ban đầu")
        .doesNotContainPattern(PASSWORD);
  }

  @Test
  void passwordsComeAsAFileToo() {
    HttpResponse<String> file = confirm(upload(csv), "file");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "initial-passwords.csv");
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    List<String> lines = file.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("account,roles,initial_password");
    assertThat(lines.get(1)).startsWith(an + ",officer 01900,").containsPattern(PASSWORD);
    assertThat(lines).allMatch(line -> line.matches("[A-Za-z0-9].*(,[A-Za-z0-9].*)*"));
  }

  /** What a spreadsheet would take for a formula is a name, which is not in the file. */
  @Test
  void noCellOfTheFileIsAFormula() {
    String evil = HEADER + an + ",\"=HYPERLINK(\"\"http://x\"\")\",officer,01900,\n";
    HttpResponse<String> file = confirm(upload(evil), "file");
    assertThat(file.body()).contains(an).doesNotContain("HYPERLINK", "=");
  }

  @Test
  void pressingTwiceChangesNothingMore() {
    HttpResponse<String> plan = upload(csv);
    Matcher password = PASSWORD.matcher(confirm(plan, "table").body());
    assertThat(password.find()).isTrue();
    HttpResponse<String> second = confirm(plan, "table");
    assertThat(second.body())
        .contains("Từ lúc kiểm tra, dữ liệu đã thay đổi", "không có gì để ghi")
        .doesNotContainPattern(PASSWORD);
    assertThat(desk.trailOf(an)).containsExactly("ACCOUNT_CREATED");
  }

  @Test
  void whatWasNotCheckedIsNotDone() {
    HttpResponse<String> plan = upload(csv);
    String swapped = csv.replace("01900", "01903");
    HttpResponse<String> answer =
        send(
            "/accounts/import/run",
            Map.of(
                "csv",
                packed(swapped),
                "checked",
                value(plan, "checked"),
                "update",
                "false",
                "newPasswords",
                "false",
                "as",
                "table",
                "_csrf",
                token(plan)));
    assertThat(answer.body()).contains("Từ lúc kiểm tra, dữ liệu đã thay đổi");
    assertThat(desk.exists(an)).isFalse();
    HttpResponse<String> nonsense =
        send("/accounts/import/run", Map.of("csv", "%%%", "_csrf", token(plan)));
    assertThat(nonsense.statusCode()).isEqualTo(400);
    HttpResponse<String> bomb =
        send(
            "/accounts/import/run",
            Map.of("csv", packed(" ".repeat(200_000_000)), "_csrf", token(plan)));
    assertThat(bomb.body()).contains("Tệp quá lớn");
  }

  @Test
  void everyFaultIsListed() {
    HttpResponse<String> page = upload(csv + "x x,X,chief,,<b>\n");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("Tệp có 3 lỗi")
        .containsPattern("Dòng 3, cột [^:]*account")
        .containsPattern("Dòng 3, cột [^:]*role")
        .containsPattern("Dòng 3, cột [^:]*email")
        .contains("“&lt;b&gt;”")
        .doesNotContain("<b>");
  }

  @Test
  void textMayBePasted() {
    assertThat(send("/accounts/import", Map.of("text", csv, "_csrf", formToken())).body())
        .contains("Tạo mới 1");
    assertThat(send("/accounts/import", Map.of("text", "  ", "_csrf", formToken())).body())
        .contains("Hãy chọn tệp CSV hoặc dán nội dung");
  }

  @Test
  void whatIsNoTableIsRefusedByItsContent() {
    byte[] pdf = "%PDF-1.7\n\u00e2\u00e3\u00cf\u00d3".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> page = upload(pdf);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("không phải là UTF-8");
    assertThat(upload(HEADER + "x".repeat(1_000_001)).body()).contains("Tệp quá lớn");
    assertThat(upload(HEADER + ",\n".repeat(300_000)).body()).contains("tệp có quá nhiều dòng");
  }

  @Test
  void aTableOfTheLargestSizePassesBothSteps() {
    StringBuilder large = new StringBuilder(HEADER);
    // Spaces of three bytes each, so that few accounts make a large table.
    String name = "Nguyễn" + "\u2003".repeat(1000);
    for (int i = 0; i < 310; i++) {
      large.append(an).append('x').append(i).append(',').append(name).append(",officer,01900,\n");
    }
    assertThat(large.toString().getBytes(StandardCharsets.UTF_8).length)
        .isBetween(940_000, 1_000_000);
    HttpResponse<String> plan = upload(large.toString());
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(confirm(plan, "file").body().lines().count()).isEqualTo(311);
  }

  @Test
  void anAccountIsMovedLockedAndUnlockedFromItsPage() {
    people.hire(an, "unit-S01");
    String page = "/accounts/id/" + an;
    HttpResponse<String> moved = act(an, "move", "unit", "S02", "reason", "Điều động");
    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(Visitor.location(moved)).isEqualTo(page + "?done=move&lang=vi");
    assertThat(admin.get(Visitor.location(moved)).body())
        .contains("Đã chuyển đơn vị", "Cán bộ đơn vị S02");
    assertThat(Visitor.location(act(an, "lock", "reason", "Nghỉ"))).contains("done=lock");
    assertThat(admin.get(page).body()).contains("Đã khóa", "Lý do khóa", "Nghỉ");
    assertThat(admin.get("/accounts?locked=true&q=" + an).body()).contains("Có 1 tài khoản");
    assertThat(Visitor.location(act(an, "unlock"))).contains("done=unlock");
    assertThat(Visitor.location(act(an, "end-sessions"))).contains("done=end-sessions");
    assertThat(standings.of(an).locked()).isFalse();
  }

  @Test
  void aRefusalStandsOnThePage() {
    HttpResponse<String> answer = act("officer-S01", "move", "unit", "S09", "reason", "x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Không có đơn vị đang hoạt động nào mang mã “S09”");
    assertThat(act(ADMIN, "lock", "reason", "x").body()).contains("tài khoản của chính mình");
    assertThat(act("nobody", "lock", "reason", "x").statusCode()).isEqualTo(404);
    assertThat(admin.get("/accounts/id/nobody").statusCode()).isEqualTo(404);
    assertThat(act("officer-S01", "delete").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherPasswordIsShownOnce() {
    people.hire(an, "unit-S01");
    HttpResponse<String> page = act(an, "initial-password", "reason", "Quên");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(page.body()).containsPattern(PASSWORD);
    assertThat(admin.get("/accounts/id/" + an).body()).doesNotContainPattern(PASSWORD);
    assertThat(desk.lastEntry("PASSWORD_GIVEN").get("DETAILS").toString()).isEqualTo("reason=Quên");
  }

  private HttpResponse<String> act(String account, String action, String... fields) {
    String[] all = new String[fields.length + 2];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = "_csrf";
    all[fields.length + 1] = formToken();
    return admin.form("/accounts/id/" + account + "/" + action, all);
  }

  private HttpResponse<String> upload(String text) {
    return upload(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> upload(byte[] file) {
    String head =
        part("_csrf", formToken())
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../x.exe\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    return post(
        "/accounts/import",
        head.getBytes(StandardCharsets.UTF_8),
        file,
        "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> confirm(HttpResponse<String> plan, String as) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : List.of("csv", "checked", "update", "newPasswords")) {
      fields.put(name, value(plan, name));
    }
    fields.put("_csrf", token(plan));
    fields.put("as", as);
    return send("/accounts/import/run", fields);
  }

  private HttpResponse<String> send(String path, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(part(name, value)));
    return post(path, body.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> post(String path, byte[]... parts) {
    return admin.send(
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofByteArrays(List.of(parts)))
            .header("Content-Type", "multipart/form-data; boundary=b"),
        path);
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private String formToken() {
    return token(admin.get("/accounts/import"));
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String value(HttpResponse<String> page, String name) {
    Matcher field =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
