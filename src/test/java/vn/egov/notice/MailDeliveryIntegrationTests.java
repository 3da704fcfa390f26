package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.audit.AuditAction;
import vn.egov.audit.ReadTrail;
import vn.egov.audit.TrailFilter;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.ImportUnits;
import vn.egov.workflow.NoticeWorker;

/** Notices of real cycles, sent to real mail servers, well and badly behaved. */
@IntegrationTest
class MailDeliveryIntegrationTests {

  private static final GreenMail GREEN_MAIL =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final ScriptedSmtp SCRIPTED = new ScriptedSmtp();
  private static final String OFFICER = "officer-mail@xa-mot.example";

  private static final String UNITS =
      """
      code,name_vi,name_en,tier,parent_code,verifier_code,email
      S01,Văn phòng UBND tỉnh,Office of the PPC,DEPARTMENT,,,s01@tinh.example
      S02,Sở Nội vụ,Department of Home Affairs,DEPARTMENT,,,s02@tinh.example
      S03,Sở Tư pháp,Department of Justice,DEPARTMENT,,,
      061,UBND huyện Ba Bể,Ba Bể District,DISTRICT,,,babe@tinh.example
      064,UBND huyện Chợ Đồn,Chợ Đồn District,DISTRICT,,,chodon@tinh.example
      01900,UBND xã Một,Commune One,COMMUNE,061,061,xa-mot@tinh.example
      01903,UBND xã Hai,Commune Two,COMMUNE,061,061,xa-hai@tinh.example
      01906,UBND xã Ba,Commune Three,COMMUNE,064,064,xa-ba@tinh.example
      01909,UBND xã Bốn,Commune Four,COMMUNE,064,064,xa-bon@tinh.example
      """;

  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private ImportUnits importUnits;
  @Autowired private IdentityService identities;
  @Autowired private RuntimeService runtime;
  @Autowired private Assessments assessments;
  @Autowired private NoticeLists lists;
  @Autowired private Notices notices;
  @Autowired private RecordNotices recordNotices;
  @Autowired private RecordDigests recordDigests;
  @Autowired private RetryNotices retryNotices;
  @Autowired private NoticeWorker worker;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private DataSource database;
  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private ReadTrail trail;

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry registry) {
    GREEN_MAIL.start();
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> GREEN_MAIL.getSmtp().getPort());
    registry.add("spring.mail.properties.mail.smtp.connectiontimeout", () -> "700");
    registry.add("spring.mail.properties.mail.smtp.timeout", () -> "700");
    registry.add("spring.mail.properties.mail.smtp.writetimeout", () -> "700");
    registry.add("egov.office.name.vi", () -> "Sở \r\nBcc: all@evil.example");
  }

  @AfterAll
  static void close() {
    GREEN_MAIL.stop();
    SCRIPTED.close();
  }

  @BeforeEach
  void begin() throws Exception {
    TestClock.set(LocalDate.of(2030, 6, 14));
    province.setUp();
    importUnits.importUnits(UNITS, LocalDate.of(2029, 1, 1));
    mailbox("officer-01900", OFFICER);
    mailbox("manager", "manager@tinh.example");
    mailbox("reviewer1", "reviewer1@tinh.example");
    mailbox("verifier-061", "verifier@babe.example");
    sender.setPort(GREEN_MAIL.getSmtp().getPort());
    deliver();
    GREEN_MAIL.purgeEmailFromAllMailboxes();
    SCRIPTED.forget();
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  private void mailbox(String account, String address) {
    User user = identities.createUserQuery().userId(account).singleResult();
    user.setEmail(address);
    identities.saveUser(user);
  }

  @Test
  void aCycleTellsEachReceiverOfEachEventOnce() throws Exception {
    launch("STORY");
    assertThat(kinds("STORY")).containsEntry(NoticeKind.CYCLE_OPENED, 10L);
    assertThat(kinds("STORY")).containsEntry(NoticeKind.VERIFICATION_AHEAD, 3L);
    TestClock.set(LocalDate.of(2030, 6, 29));
    jobs.runDue();
    assertThat(kinds("STORY")).containsEntry(NoticeKind.REMINDER, 10L);
    for (String unit : List.of("S01", "S02", "061", "064", "01900", "01903", "01906")) {
      submit("STORY", unit);
    }
    act(
        "verifier-061",
        "Task_VerifySubmission",
        "STORY/01900",
        "RETURNED",
        "Thiếu <b>tài liệu</b>");
    submit("STORY", "01900");
    act("verifier-061", "Task_VerifySubmission", "STORY/01900", "VERIFIED", null);
    TestClock.set(LocalDate.of(2030, 7, 5));
    jobs.runDue();
    assertThat(kinds("STORY")).containsEntry(NoticeKind.LAST_REMINDER, 2L);
    TestClock.set(LocalDate.of(2030, 7, 7));
    jobs.runDue();
    assertThat(kinds("STORY")).containsEntry(NoticeKind.NOT_SUBMITTED, 2L);
    TestClock.set(LocalDate.of(2030, 7, 21));
    jobs.runDue();
    assertThat(kinds("STORY"))
        .containsEntry(NoticeKind.VERIFICATION_OVERDUE, 3L)
        .containsEntry(NoticeKind.DISTRICTS_OVERDUE, 1L);
    for (String unit : List.of("S02", "061", "064", "01900", "01903", "01906")) {
      act("reviewer1", "Task_ReviewAssessment", "STORY/" + unit, "APPROVED", null);
    }
    people.complete(
        "reviewer1",
        "Task_ReviewAssessment",
        "STORY/S01",
        Map.of(
            "reviewOutcome", "APPROVED",
            "answers", "{\"S_SS_CS_03\":{\"value\":\"no\",\"note\":\"Không có\"}}"));
    assertThat(kinds("STORY"))
        .as("nothing of a review is told before the announcement")
        .doesNotContainKeys(NoticeKind.ADJUSTED_RESULT_ANNOUNCED, NoticeKind.RESULT_ANNOUNCED);
    jobs.runDue();
    assertThat(kinds("STORY"))
        .containsEntry(NoticeKind.ADJUSTED_RESULT_ANNOUNCED, 1L)
        .containsEntry(NoticeKind.RESULT_ANNOUNCED, 7L);
    people.complete(
        "officer-01900",
        "Task_RespondToResult",
        "STORY/01900",
        Map.of(
            "responseOutcome", "APPEALED",
            "answers", "{\"X_SS_CS_04\":{\"value\":\"no\",\"note\":\"Nhầm\"}}"));
    people.complete(
        "board", "Task_DecideAppeal", "STORY/01900", Map.of("remarks", "Không chấp nhận"));
    TestClock.set(LocalDate.of(2030, 8, 26));
    jobs.runDue();
    people.complete(
        "leader",
        "Task_ApproveResults",
        "STORY",
        Map.of(
            "approvalOutcome", "APPROVED",
            "decisionNumber", "1/QĐ",
            "decisionDate", "2030-08-26"));
    jobs.runDue();
    deliver();
    assertThat(kinds("STORY"))
        .containsEntry(NoticeKind.SUBMITTED, 10L)
        .containsEntry(NoticeKind.RETURNED_BY_DISTRICT, 2L)
        .containsEntry(NoticeKind.APPEAL_DECIDED, 2L)
        .containsEntry(NoticeKind.PUBLISHED, 10L);
    assertThat(lists.counts(of("STORY")))
        .containsEntry(NoticeState.WAITING, 0L)
        .containsEntry(NoticeState.FAILED, 0L);
    eachMailWasSentOnceAndIsSound();
  }

  /** Events with an address, mails and their ids are the same number. */
  private void eachMailWasSentOnceAndIsSound() throws Exception {
    Set<String> expected =
        lists.page(of("STORY"), 0, 1000).stream()
            .filter(n -> n.address().isPresent())
            .map(n -> "<notice." + n.id() + "@localhost>")
            .collect(Collectors.toSet());
    List<MimeMessage> mails = new ArrayList<>();
    for (MimeMessage mail : GREEN_MAIL.getReceivedMessages()) {
      if (expected.contains(mail.getMessageID())) {
        mails.add(mail);
      }
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(mails).hasSize(expected.size());
    assertThat(mails.stream().map(MailDeliveryIntegrationTests::id).collect(Collectors.toSet()))
        .isEqualTo(expected);
    MimeMessage returned =
        mails.stream().filter(m -> subject(m).contains("trả lại")).findFirst().orElseThrow();
    assertThat(MailParts.of(returned).html()).contains("Thiếu &lt;b&gt;tài liệu&lt;/b&gt;");
    assertThat(MailParts.of(returned).text()).contains("Thiếu <b>tài liệu</b>");
    MimeMessage opened =
        mails.stream().filter(m -> subject(m).startsWith("Mở đợt")).findFirst().orElseThrow();
    assertThat(subject(opened)).contains(" | Cycle opened: ");
    assertThat(opened.getFrom()[0].toString()).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void whatIsToldTwiceIsWrittenOnce() {
    Occasion occasion =
        Occasion.onCase(AssessmentKey.of("TWICE", "01900"), "x").detail("Công văn 📎 1");
    record(NoticeKind.SUBMISSION_EXTENDED, occasion);
    record(NoticeKind.SUBMISSION_EXTENDED, occasion);
    assertThat(of(NoticeKind.SUBMISSION_EXTENDED, "TWICE")).hasSize(2);
    record(
        NoticeKind.SUBMISSION_EXTENDED, Occasion.onCase(AssessmentKey.of("TWICE", "01900"), "y"));
    assertThat(of(NoticeKind.SUBMISSION_EXTENDED, "TWICE")).hasSize(4);
    assertThat(of(NoticeKind.SUBMISSION_EXTENDED, "TWICE"))
        .extracting(n -> n.detail().orElse(""))
        .contains("Công văn 📎 1");
  }

  @Test
  void aServerThatIsDownHoldsUpNoCaseAndLosesNothing() {
    sender.setPort(SCRIPTED.port());
    SCRIPTED.goDown();
    launch("DOWN");
    submit("DOWN", "S01");
    deliver();
    assertThat(SCRIPTED.taken()).isEmpty();
    assertThat(assessment("DOWN/S01").status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(lists.counts(of("DOWN"))).containsEntry(NoticeState.WAITING, 13L);
    act("reviewer1", "Task_ReviewAssessment", "DOWN/S01", "APPROVED", null);
    assertThat(assessment("DOWN/S01").status()).isEqualTo(AssessmentStatus.REVIEWED);
    SCRIPTED.comeUp();
    deliver();
    assertThat(SCRIPTED.taken()).as("not before the pause is over").isEmpty();
    later(Duration.ofMinutes(2));
    deliver();
    sentOnce("DOWN", 13);
  }

  @Test
  void aSilentServerCostsATimeoutAndNoConnectionToTheDatabase() {
    launch("SLOW");
    SCRIPTED.be(ScriptedSmtp.Mood.SILENT);
    sender.setPort(SCRIPTED.port());
    assertThat(worker.deliverSome()).isPositive();
    assertThat(SCRIPTED.taken()).isEmpty();
    submit("SLOW", "S01");
    assertThat(assessment("SLOW/S01").status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    SCRIPTED.be(ScriptedSmtp.Mood.FINE);
    List<Integer> connections = new ArrayList<>();
    SCRIPTED.whileReceiving(() -> connections.add(activeConnections()));
    later(Duration.ofMinutes(2));
    deliver();
    sentOnce("SLOW", 13);
    assertThat(connections).hasSize(13).containsOnly(0);
  }

  @Test
  void aRefusedReceiverFailsAtOnceAndNobodyElse() {
    SCRIPTED.refuse("xa-ba@tinh.example", OFFICER);
    sender.setPort(SCRIPTED.port());
    launch("REFUSED");
    deliver();
    assertThat(lists.counts(of("REFUSED")))
        .containsEntry(NoticeState.SENT, 10L)
        .containsEntry(NoticeState.FAILED, 2L)
        .containsEntry(NoticeState.NO_ADDRESS, 1L);
    later(Duration.ofDays(2));
    deliver();
    assertThat(SCRIPTED.taken()).as("nothing is tried again by itself").hasSize(10);
    List<Notice> failed = lists.page(failedOf("REFUSED"), 0, 10);
    for (Notice notice : failed) {
      assertThat(notice.failure().orElse("")).contains("550 5.1.1");
      assertThat(incidentsOf(notice)).isEqualTo(1);
    }
    Notice back =
        failed.stream()
            .filter(n -> n.address().equals(Optional.of(OFFICER)))
            .findFirst()
            .orElseThrow();
    SCRIPTED.acceptAgain(OFFICER);
    retryNotices.retry(back.id());
    assertThat(incidentsOf(back)).isZero();
    deliver();
    assertThat(SCRIPTED.taken()).hasSize(11);
    assertThat(notices.find(back.id()).orElseThrow().state()).isEqualTo(NoticeState.SENT);
    assertThat(retryNotices.retryAll()).isPositive();
    deliver();
    assertThat(lists.counts(of("REFUSED"))).containsEntry(NoticeState.FAILED, 1L);
    TrailFilter retried =
        new TrailFilter(null, null, null, AuditAction.NOTICES_RETRIED, null, null);
    assertThat(trail.newest(retried, Long.MAX_VALUE, 10)).hasSize(2);
  }

  @Test
  void aServerThatDropsAfterTheDataGetsTheSameMessageAgain() {
    SCRIPTED.be(ScriptedSmtp.Mood.DROPPING);
    sender.setPort(SCRIPTED.port());
    launch("DROP");
    deliver();
    int first = SCRIPTED.taken().size();
    assertThat(first).isEqualTo(12);
    assertThat(lists.counts(of("DROP"))).containsEntry(NoticeState.SENT, 0L);
    SCRIPTED.be(ScriptedSmtp.Mood.FINE);
    later(Duration.ofMinutes(2));
    deliver();
    assertThat(SCRIPTED.taken()).as("12 notices, 12 duplicates").hasSize(24);
    assertThat(idsTaken()).as("which whoever reads the ids can tell").hasSize(12);
    assertThat(lists.counts(of("DROP"))).containsEntry(NoticeState.SENT, 12L);
  }

  @Test
  void whatIsTriedTooOftenIsGivenUpAndSeen() {
    sender.setPort(SCRIPTED.port());
    SCRIPTED.goDown();
    record(NoticeKind.SUBMISSION_EXTENDED, Occasion.onCase(AssessmentKey.of("OFTEN", "S02"), "x"));
    int attempts = 0;
    while (of(NoticeKind.SUBMISSION_EXTENDED, "OFTEN").get(0).state() == NoticeState.WAITING) {
      attempts++;
      deliver();
      later(Duration.ofHours(9));
    }
    SCRIPTED.comeUp();
    assertThat(attempts).isEqualTo(8);
    Notice given = of(NoticeKind.SUBMISSION_EXTENDED, "OFTEN").get(0);
    assertThat(given.state()).isEqualTo(NoticeState.FAILED);
    assertThat(incidentsOf(given)).isEqualTo(1);
  }

  @Test
  void twoNodesSendEachNoticeOnce() throws Exception {
    sender.setPort(SCRIPTED.port());
    for (int i = 0; i < 200; i++) {
      record(NoticeKind.SUBMISSION_EXTENDED, Occasion.onCase(AssessmentKey.of("NODES", "S02"), i));
    }
    NoticeWorker other = factory.createBean(NoticeWorker.class);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (NoticeWorker node : List.of(worker, other)) {
        done.add(nodes.submit((Callable<Integer>) () -> all(node)));
      }
      int sum = 0;
      for (Future<Integer> node : done) {
        sum += node.get();
      }
      assertThat(sum).isEqualTo(200);
    } finally {
      nodes.shutdown();
    }
    assertThat(SCRIPTED.taken()).hasSize(200);
    assertThat(idsTaken()).hasSize(200);
  }

  /** However long the server takes; only a node that has died is stepped in for. */
  @Test
  void whatOneNodeIsSendingNoOtherTakes() {
    sender.setPort(SCRIPTED.port());
    record(NoticeKind.SUBMISSION_EXTENDED, Occasion.onCase(AssessmentKey.of("LEASE", "S02"), "x"));
    NoticeWorker other = factory.createBean(NoticeWorker.class);
    List<Integer> taken = new ArrayList<>();
    SCRIPTED.whileReceiving(
        () -> {
          SCRIPTED.whileReceiving(() -> {});
          later(Duration.ofMinutes(10));
          taken.add(other.deliverSome());
        });
    deliver();
    assertThat(taken).containsExactly(0);
    assertThat(SCRIPTED.taken()).hasSize(1);
  }

  @Test
  void nobodyAddsReceiversOrFields() throws Exception {
    mailbox("officer-01900", "a@evil.example\r\nBcc: b@evil.example");
    mailbox("officer-01903", "a@evil.example, b@evil.example");
    mailbox("officer-01906", "\"a\r\n\"@evil.example");
    mailbox("officer-01909", "a@evil.example\u2028");
    Map<String, Object> form = TestProvince.launchForm("EVIL");
    form.put("cycleName", "Đợt\r\nBcc: b@evil.example\u2028X: y <svg onload=x> ${7*7} [[${7*7}]]");
    people.launch("manager", form);
    jobs.runDue();
    deliver();
    MimeMessage[] mails = GREEN_MAIL.getReceivedMessages();
    assertThat(mails).hasSize(11);
    for (MimeMessage mail : mails) {
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getAllRecipients()[0].toString()).doesNotContain("evil");
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("X")).isNull();
      assertThat(subject(mail)).contains("${7*7} [[${7*7}]]").doesNotContain("\n");
    }
    MailParts parts = MailParts.of(mails[0]);
    assertThat(parts.html()).contains("&lt;svg onload=x&gt;").doesNotContain("<svg");
    assertThat(parts.html()).contains("${7*7} [[${7*7}]]").contains("href=\"http://localhost/");
    assertThat(parts.text()).contains("${7*7} [[${7*7}]]").contains("http://localhost/");
  }

  @Test
  void theDayIsToldOnceToThoseWhoHaveAnythingToDo() {
    launch("DAY");
    submit("DAY", "S01");
    TestClock.set(LocalDate.of(2030, 6, 15));
    assertThat(recordDigests.record()).as("a Saturday").isFalse();
    TestClock.set(LocalDate.of(2030, 6, 17));
    assertThat(recordDigests.record()).isTrue();
    assertThat(recordDigests.record()).as("another node").isFalse();
    List<Notice> digests =
        lists.page(new NoticeFilter(null, NoticeKind.DIGEST, null, null), 0, 100);
    assertThat(digests)
        .filteredOn(n -> n.eventKey().endsWith("2030-06-17"))
        .extracting(Notice::audience)
        .contains("@manager", "@reviewer1")
        .doesNotContain("@officer-01900");
    Notice manager =
        digests.stream()
            .filter(n -> n.audience().equals("@manager") && n.eventKey().endsWith("06-17"))
            .findFirst()
            .orElseThrow();
    assertThat(manager.detail().orElse("")).contains("SUBMISSION DAY - 8 0", "REVIEW DAY - 1 0");
  }

  private void record(NoticeKind kind, Occasion occasion) {
    recordNotices.record(kind, occasion);
  }

  private void launch(String cycle) {
    people.launch("manager", TestProvince.launchForm(cycle));
    jobs.runDue();
  }

  private void submit(String cycle, String unit) {
    Sheet sheet =
        unit.startsWith("S")
            ? Sheet.DEPARTMENT_GOOD
            : unit.length() == 3 ? Sheet.DISTRICT : Sheet.COMMUNE;
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        Map.of("answers", sheet.json()));
  }

  private void act(String account, String task, String key, String outcome, String remarks) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put(
        task.equals("Task_VerifySubmission") ? "verificationOutcome" : "reviewOutcome", outcome);
    if (remarks != null) {
      fields.put("remarks", remarks);
    }
    people.complete(account, task, key, fields);
  }

  private Assessment assessment(String key) {
    return assessments.find(key).orElseThrow();
  }

  private void deliver() {
    all(worker);
  }

  private static int all(NoticeWorker node) {
    int sum = 0;
    for (int some = node.deliverSome(); some > 0; some = node.deliverSome()) {
      sum += some;
    }
    return sum;
  }

  private static void later(Duration time) {
    TestClock.set(ClockUtil.getCurrentTime().toInstant().plus(time));
  }

  private int activeConnections() {
    try {
      return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sentOnce(String cycle, int mails) {
    assertThat(lists.counts(of(cycle)))
        .containsEntry(NoticeState.SENT, (long) mails)
        .containsEntry(NoticeState.WAITING, 0L)
        .containsEntry(NoticeState.FAILED, 0L);
    assertThat(SCRIPTED.taken()).hasSize(mails);
    assertThat(idsTaken()).hasSize(mails);
  }

  private static Set<String> idsTaken() {
    return SCRIPTED.taken().stream().map(ScriptedSmtp.Taken::messageId).collect(Collectors.toSet());
  }

  private long incidentsOf(Notice notice) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(notice.id())
        .withIncident()
        .count();
  }

  private Map<NoticeKind, Long> kinds(String cycle) {
    return lists.page(of(cycle), 0, 1000).stream()
        .collect(Collectors.groupingBy(Notice::kind, Collectors.counting()));
  }

  private List<Notice> of(NoticeKind kind, String cycle) {
    return lists.page(new NoticeFilter(null, kind, cycle, null), 0, 1000);
  }

  private static NoticeFilter of(String cycle) {
    return new NoticeFilter(null, null, cycle, null);
  }

  private static NoticeFilter failedOf(String cycle) {
    return new NoticeFilter(NoticeState.FAILED, null, cycle, null);
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
