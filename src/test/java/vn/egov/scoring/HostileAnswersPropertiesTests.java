package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.egov.criteria.TestCriteria;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.shared.BusinessRuleViolation;

/** Whatever is sent is read or refused; nothing else ever comes of it. */
class HostileAnswersPropertiesTests {

  private static final TierCriteria CRITERIA =
      TestCriteria.of(
          TestCriteria.yesNo("G.01", "1"),
          TestCriteria.ratio("G.02", "1", "100"),
          TestCriteria.count("G.03", "1", "1"));

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefused(text);
  }

  @Property(tries = 1000)
  void anythingLikeAnAnswerIsReadOrRefused(@ForAll("pieces") List<String> pieces) {
    readOrRefused("{\"G_02\": {" + String.join("", pieces) + "}}");
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "\"numerator\": ",
            "\"denominator\": ",
            "\"count\": ",
            "\"value\": ",
            "\"note\": ",
            "1",
            "0",
            "-0",
            "-1",
            "1e9",
            "1e-9",
            "1E+400",
            "null",
            "true",
            "\"1\"",
            "\"\"",
            ", ",
            ", ",
            ", ",
            "{",
            "}",
            "[",
            "]")
        .list()
        .ofMaxSize(12);
  }

  private static void readOrRefused(String text) {
    try {
      Scorecard card = Scorer.score(CRITERIA, AnswerSheet.of(CRITERIA, AnswersJson.read(text)));
      assertThat(card.total()).isBetween(BigDecimal.ZERO, card.max());
    } catch (BusinessRuleViolation refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }
}
