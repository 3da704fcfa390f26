package vn.egov.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.egov.unit.Tier;

class ProblemTextsTests {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ProblemTexts texts = new ProblemTexts(messages());

  @Test
  void namesFieldsAndDaysAsPeopleDo() {
    Problem problem =
        Problem.at(
            "reviewDeadline",
            "launch.before",
            LocalDate.of(2020, 7, 1),
            "submissionDeadline",
            LocalDate.of(2020, 7, 6));
    assertThat(texts.text(problem, VIETNAMESE))
        .isEqualTo(
            "Hạn thẩm định của tỉnh (01/07/2020) không được trước Hạn nộp tự đánh giá (06/07/2020).");
    assertThat(texts.text(problem, Locale.ENGLISH))
        .isEqualTo(
            "Review deadline of the province (01/07/2020) must not be before: Submission deadline"
                + " (06/07/2020).");
  }

  @Test
  void namesTiersAsPeopleDo() {
    assertThat(texts.text(Problem.of("criteria.no-rating", Tier.COMMUNE), VIETNAMESE))
        .isEqualTo("Bảng ngưỡng (ratings) thiếu dòng của cấp xã.");
  }

  @Test
  void leavesUnknownNamesAndNumbersAsTheyAre() {
    assertThat(texts.text(Problem.at("somethingElse", "launch.too-long", 12000), VIETNAMESE))
        .isEqualTo("somethingElse: quá dài; tối đa 12000 ký tự.");
  }

  @Test
  void callsVariablesOfProgramsByTheirNames() {
    assertThat(
            texts.text(
                Problem.at("remarks", "task.unexpected-variable", "answers"), Locale.ENGLISH))
        .isEqualTo("remarks: is not taken here; what is taken: answers.");
  }

  @Test
  void takesWhatWasTypedLiterally() {
    Problem problem = Problem.at("cycleCode", "launch.code", "{0} ''' ${7*7}");
    assertThat(texts.text(problem, VIETNAMESE)).contains("“{0} ''' ${7*7}”");
  }

  @Test
  void tellsEveryReasonOnALineOfItsOwn() {
    List<Problem> problems =
        List.of(Problem.at("cycleCode", "launch.required"), Problem.at("tiers", "launch.required"));
    assertThat(texts.text(problems, VIETNAMESE).lines())
        .containsExactly(
            "Mã đợt đánh giá: không được để trống.", "Các cấp tham gia: không được để trống.");
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
