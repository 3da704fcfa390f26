package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.egov.shared.Sha256;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** The dates of a running cycle, for each reader and for the reader's calendar program. */
@IntegrationTest
@TestPropertySource(properties = "egov.test.database-of=calendar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarIntegrationTests {

  private static final String CYCLE = "CAL-1";
  private static final Pattern FEED =
      Pattern.compile("https?://[^<]*(/calendar/feed/([A-Za-z0-9_-]{43})\\.ics)<");

  @LocalServerPort private int port;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private IdentityService identities;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void launch() {
    jdbc.update("delete from sign_in_failure");
    TestClock.set(LocalDate.of(2030, 6, 15));
    if (jdbc.queryForList("select code from assessment_cycle").isEmpty()) {
      province.setUp();
      people.hire("nobody");
      people.hire("mover", "unit-S03");
      people.hire("leaver", "unit-S03");
      people.launch("manager", TestProvince.launchForm(CYCLE));
      jobs.runDue();
    }
  }

  @AfterEach
  void reset() {
    TestClock.reset();
  }

  @Test
  void anOfficerSeesTheDatesOfTheOwnUnitAndNoOthers() {
    HttpResponse<String> page = person("officer-S02").get("/calendar?lang=vi");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(page.body())
        .contains("Lịch các đợt đánh giá", "Sở Nội vụ", "Nộp tự đánh giá")
        .contains("Thứ Bảy, 06/07/2030", "Thứ Bảy, 15/06/2030", "Còn 15 ngày làm việc")
        .doesNotContain("UBND xã", "Huyện xác minh", "Sở Tư pháp", "<script", "style=");
    assertThat(person("officer-S02").get("/calendar?lang=en").body())
        .contains("Saturday, 06/07/2030", "Working days left: 15", "Submit the self-assessment");
  }

  @Test
  void aVerifierSeesTheOwnCommunes() {
    assertThat(person("verifier-061").get("/calendar?lang=vi").body())
        .contains("UBND xã Một", "UBND xã Hai", "Xác minh hồ sơ các xã", "20/07/2030")
        .doesNotContain("UBND xã Ba", "UBND xã Bốn", "17/08/2030");
  }

  @Test
  void officesSeeAllStagesAndWhatIsTheirs() {
    Map.of(
            "reviewer1", "Thẩm định hồ sơ",
            "board", "Giải quyết kiến nghị",
            "leader", "Phê duyệt kết quả sau đó",
            "manager", "Theo dõi, đôn đốc",
            "auditor", "Tỉnh thẩm định")
        .forEach(
            (account, duty) ->
                assertThat(person(account).get("/calendar?lang=vi").body())
                    .as(account)
                    .contains(duty, "17/08/2030", "due=OVERDUE")
                    .doesNotContain("UBND xã"));
    assertThat(person("nobody").get("/calendar?lang=vi").body())
        .contains("Hiện không có đợt đánh giá nào")
        .doesNotContain(CYCLE);
    assertThat(Visitor.location(new Visitor(port).get("/calendar"))).startsWith("/sign-in");
  }

  @Test
  void aFeedIsReadByWhoeverKnowsItsAddressAndByNobodyElse() {
    Visitor officer = person("officer-S01");
    String feed = create(officer);
    HttpResponse<String> answer = stranger(feed);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    ICalendar calendar = Biweekly.parse(answer.body()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    assertThat(calendar.getEvents())
        .extracting(CalendarIntegrationTests::told)
        .containsExactly(
            "CAL-1-SUBMISSION-SUBMIT-S01@egov-assessment 2030-07-06",
            "CAL-1-APPEAL-ANSWER-S01@egov-assessment 2030-08-25");
    VEvent first = calendar.getEvents().get(0);
    assertThat(first.getSummary().getValue())
        .contains("Nộp tự đánh giá", "Văn phòng UBND tỉnh", CYCLE);
    assertThat(first.getAlarms().get(0).getTrigger().getDate().toInstant())
        .isEqualTo("2030-07-05T01:00:00Z");

    String token = feed.substring(feed.lastIndexOf('/') + 1, feed.length() - 4);
    assertThat(
            jdbc.queryForList(
                "select token_hash from calendar_feed where account_id = 'officer-S01'",
                String.class))
        .containsExactly(Sha256.hex(token));
    assertThat(officer.get("/calendar?lang=vi").body()).doesNotContain(token);
    assertThat(stranger("/calendar/feed/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    assertThat(stranger("/calendar/feed/" + Sha256.hex(token) + ".ics").statusCode())
        .isEqualTo(404);
    assertThat(stranger("/calendar/feed/officer-S01.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void renewingAndRevokingClosesTheAddress() {
    Visitor board = person("board");
    String first = create(board);
    String second = create(board);
    assertThat(second).isNotEqualTo(first);
    assertThat(stranger(first).statusCode()).isEqualTo(404);
    assertThat(stranger(second).statusCode()).isEqualTo(200);
    HttpResponse<String> revoked =
        board.form("/calendar/address/revoke?lang=vi", "_csrf", board.token("/calendar"));
    assertThat(Visitor.location(revoked)).isEqualTo("/calendar?revoked&lang=vi");
    assertThat(stranger(second).statusCode()).isEqualTo(404);
    List<String> trail =
        jdbc.queryForList(
            "select action from audit_entry where actor = 'board' and subject = 'board'"
                + " and action like 'CALENDAR%' order by id",
            String.class);
    assertThat(trail)
        .containsExactly("CALENDAR_FEED_CREATED", "CALENDAR_FEED_CREATED", "CALENDAR_FEED_REVOKED");
    assertThat(board.form("/calendar/address", "_csrf", "forged").statusCode()).isEqualTo(403);
    assertThat(new Visitor(port).form("/calendar/address").statusCode()).isIn(403, 302);
  }

  @Test
  void aFeedFollowsTheAccount() {
    String feed = create(person("mover"));
    assertThat(stranger(feed).body()).contains("Sở Tư pháp");
    standings.lock("mover", "x");
    assertThat(stranger(feed).statusCode()).isEqualTo(404);
    standings.unlock("mover");
    identities.deleteMembership("mover", "unit-S03");
    assertThat(stranger(feed).body()).contains("VCALENDAR").doesNotContain("VEVENT");
    identities.createMembership("mover", "unit-S02");
    assertThat(stranger(feed).body()).contains("Sở Nội vụ").doesNotContain("Sở Tư pháp");
    standings.passwordSet("mover", true);
    assertThat(stranger(feed).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverGetsTheNameNextHasNoAddress() {
    String feed = create(person("leaver"));
    identities.deleteUser("leaver");
    assertThat(stranger(feed).statusCode()).isEqualTo(404);
    people.hire("leaver", "unit-S03");
    assertThat(stranger(feed).statusCode()).isEqualTo(404);
  }

  @Test
  void aDateThatMovesKeepsItsNameAndGrowsItsSequence() {
    String feed = create(person("officer-01903"));
    VEvent before = Biweekly.parse(stranger(feed).body()).first().getEvents().get(0);
    people.complete(
        "officer-01903",
        "Task_SubmitSelfAssessment",
        CYCLE + "/01903",
        Map.of("answers", Sheet.COMMUNE.json()));
    TestClock.set(LocalDate.of(2030, 7, 5));
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        CYCLE + "/01903",
        Map.of("verificationOutcome", "RETURNED", "remarks", "Sửa"));
    VEvent after = Biweekly.parse(stranger(feed).body()).first().getEvents().get(0);
    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(told(after)).endsWith("2030-07-12");
    assertThat(after.getSequence().getValue()).isEqualTo(before.getSequence().getValue() + 6);
    assertThat(person("officer-01903").get("/calendar?lang=vi").body())
        .contains("khác lịch chung", "12/07/2030");
    assertThat(person("officer-01900").get("/calendar?lang=vi").body())
        .doesNotContain("khác lịch chung");
  }

  private static String told(VEvent event) {
    return event.getUid().getValue()
        + " "
        + new SimpleDateFormat("yyyy-MM-dd").format(event.getDateStart().getValue());
  }

  private String create(Visitor person) {
    HttpResponse<String> page =
        person.form("/calendar/address?lang=vi", "_csrf", person.token("/calendar?lang=vi"));
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    Matcher feed = FEED.matcher(page.body());
    assertThat(feed.find()).as(page.body()).isTrue();
    return feed.group(1);
  }

  private HttpResponse<String> stranger(String path) {
    return new Visitor(port).get(path);
  }

  private Visitor person(String account) {
    Visitor person = new Visitor(port);
    person.signIn(account, TestPeople.PASSWORD, "/calendar");
    return person;
  }
}
