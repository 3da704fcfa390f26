package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.egov.access.Caller;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.ImportUnits;
import vn.egov.workflow.NoticeWorker;

/** What people see of notices where there is no mail server. */
@IntegrationTest
class NoticePagesIntegrationTests {

  private static final Path FOLDER = folder();
  private static final Pattern FILE = Pattern.compile("/notices/files/([0-9a-f]{40}\\.eml)\"");
  private static final Pattern RETRY = Pattern.compile("action=\"(/notices/[0-9a-f]{40}/retry)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String UNITS =
      """
      code,name_vi,name_en,tier,parent_code,verifier_code,email
      061,UBND huyện Ba Bể,Ba Bể District,DISTRICT,,,babe@tinh.example
      064,UBND huyện Chợ Đồn,Chợ Đồn District,DISTRICT,,,
      """;

  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private ImportUnits importUnits;
  @Autowired private NoticeWorker worker;
  @Autowired private NoticeLists lists;
  @LocalServerPort private int port;

  private static Path folder() {
    try {
      return Files.createTempDirectory("egov-mails");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry registry) {
    registry.add("egov.notices.folder", () -> FOLDER.resolve("mails").toString());
  }

  @BeforeEach
  void begin() {
    TestClock.set(LocalDate.of(2030, 6, 14));
    province.setUp();
    importUnits.importUnits(UNITS, LocalDate.of(2029, 1, 1));
    people.hire("keeper", "camunda-admin");
    if (lists.page(new NoticeFilter(null, null, "PAGES", null), 0, 1).isEmpty()) {
      Map<String, Object> form = TestProvince.launchForm("PAGES");
      form.put("tiers", "DISTRICT");
      people.launch("manager", form);
      jobs.runDue();
      people.complete(
          "officer-061",
          "Task_SubmitSelfAssessment",
          "PAGES/061",
          Map.of("answers", Sheet.DISTRICT.json()));
      people.complete(
          "reviewer1",
          "Task_ReviewAssessment",
          "PAGES/061",
          Map.of("reviewOutcome", "RETURNED", "remarks", "Của Ba Bể <i>"));
      people.complete(
          "officer-064",
          "Task_SubmitSelfAssessment",
          "PAGES/064",
          Map.of("answers", Sheet.DISTRICT.json()));
      people.complete(
          "reviewer1",
          "Task_ReviewAssessment",
          "PAGES/064",
          Map.of("reviewOutcome", "RETURNED", "remarks", "Của Chợ Đồn"));
      while (worker.deliverSome() > 0) {
        continue;
      }
    }
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void mailsAreKeptAsFilesAndShownToAdministrators() throws IOException {
    NoticeFilter pages = new NoticeFilter(null, null, "PAGES", null);
    try (Stream<Path> files = Files.list(FOLDER.resolve("mails"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .hasSize(lists.counts(pages).get(NoticeState.SENT).intValue())
          .hasSizeGreaterThan(2)
          .allMatch(name -> name.matches("[0-9a-f]{40}\\.eml"));
    }
    Caller keeper = caller("keeper");
    HttpResponse<String> page = get(keeper, "/notices/files?lang=vi");
    assertThat(page.body()).contains("Đã nhận hồ sơ", "babe@tinh.example");
    Matcher file = FILE.matcher(page.body());
    assertThat(file.find()).isTrue();
    HttpResponse<String> open = get(keeper, "/notices/files/" + file.group(1));
    assertThat(open.body()).contains("@tinh.example", "UBND huyện ", "http://localhost/");
    HttpResponse<String> kept = get(keeper, "/notices/files/" + file.group(1) + "/eml");
    assertThat(kept.body()).contains("Message-ID: <notice.", "@tinh.example");
    assertThat(kept.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    for (String odd : List.of("..%2Fegov.mv.db", "x.eml", "..", file.group(1) + "x")) {
      assertThat(get(keeper, "/notices/files/" + odd).statusCode()).isIn(400, 404);
    }
    for (String other : List.of("manager", "auditor", "officer-061")) {
      assertThat(get(caller(other), "/notices/files").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aUnitReadsWhatItWasToldAndNothingOfOthers() {
    HttpResponse<String> own = get(caller("officer-061"), "/notices/mine?lang=vi");
    assertThat(own.body())
        .contains("Mở đợt", "Hội đồng trả lại", "Của Ba Bể &lt;i&gt;", "/cases/PAGES/061")
        .doesNotContain("Chợ Đồn", "064");
    assertThat(get(caller("officer-064"), "/notices/mine?lang=en").body())
        .as("without any address too")
        .contains("Của Chợ Đồn")
        .doesNotContain("Ba Bể");
    assertThat(get(caller("officer-061"), "/notices").statusCode()).isEqualTo(403);
  }

  @Test
  void managersAndAuditorsSeeEveryNoticeAndAdministratorsSendAgain() {
    Caller manager = caller("manager");
    HttpResponse<String> all = get(manager, "/notices?cycle=PAGES&lang=vi");
    assertThat(all.body())
        .contains("babe@tinh.example", "Chưa có địa chỉ")
        .doesNotContain("Của Ba Bể", "/retry");
    assertThat(get(manager, "/notices?state=NO_ADDRESS&cycle=PAGES&lang=vi").body())
        .contains("unit-064")
        .doesNotContain("babe@tinh.example");
    HttpResponse<String> odd = get(manager, "/notices?state=%3Cscript%3E&lang=en");
    assertThat(odd.statusCode()).isEqualTo(400);
    assertThat(odd.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(get(caller("auditor"), "/api/notices?cycle=PAGES&kind=SUBMITTED").body())
        .contains("\"state\":\"SENT\"", "\"state\":\"NO_ADDRESS\"", "\"counts\":{");

    Caller keeper = caller("keeper");
    HttpResponse<String> page = get(keeper, "/notices?state=NO_ADDRESS&kind=SUBMITTED&lang=vi");
    String retry = found(RETRY, page.body());
    String token = found(TOKEN, page.body());
    keeper.send("POST", retry, "application/x-www-form-urlencoded", "_csrf=" + token);
    assertThat(get(keeper, "/notices?lang=vi").body()).contains("không có gì để gửi lại");
    importUnits.importUnits(
        UNITS.replace("DISTRICT,,,\n", "DISTRICT,,,chodon@tinh.example\n"),
        LocalDate.of(2029, 1, 1));
    keeper.send("POST", retry, "application/x-www-form-urlencoded", "_csrf=" + token);
    assertThat(worker.deliverSome()).isEqualTo(1);
    assertThat(get(keeper, "/notices?kind=SUBMITTED&lang=vi").body())
        .contains("chodon@tinh.example");
  }

  @Test
  void everyKindOfMailCanBeLookedAt() {
    Caller keeper = caller("keeper");
    for (NoticeKind kind : NoticeKind.values()) {
      HttpResponse<String> text = get(keeper, "/notices/preview/" + kind + "?lang=vi");
      assertThat(text.body()).as(kind.name()).contains("http://localhost/").doesNotContain("{0}");
      HttpResponse<String> html = get(keeper, "/notices/preview/" + kind + "/html");
      assertThat(html.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'");
      assertThat(html.body()).contains("lang=\"en\"").doesNotContain("style=", "<script");
    }
    assertThat(get(keeper, "/notices/preview/RETURNED_BY_REVIEWER/html").body())
        .contains("&lt;b&gt;trước&lt;/b&gt;");
    assertThat(get(caller("manager"), "/notices/preview").statusCode()).isEqualTo(403);
  }

  private Caller caller(String account) {
    return Caller.signedIn(port, account, TestPeople.PASSWORD);
  }

  private static HttpResponse<String> get(Caller caller, String path) {
    return caller.send("GET", path, "", "");
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }
}
