package vn.egov.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.egov.audit.Actor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.Fault;
import vn.egov.audit.FaultKind;

/** Whatever can be on the trail has words in both languages. */
class AuditTextsTests {

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  AuditTextsTests() {
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyActionFaultAndColumnHasWords(String language) {
    AuditWording wording = wording(language);
    assertThat(AuditAction.values())
        .allSatisfy(action -> assertThat(wording.action(action)).isNotEqualTo(action.name()));
    assertThat(FaultKind.values())
        .allSatisfy(
            kind ->
                assertThat(wording.fault(new Fault(kind, 5L, 7L, "9")))
                    .containsAnyOf("5", "7", "9"));
    assertThat(CsvColumns.NAMES)
        .allSatisfy(column -> assertThat(wording.text("column." + column)).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void whatNobodyKnowsIsShownAsItIs(String language) {
    assertThat(wording(language).action("NONSENSE")).isEqualTo("NONSENSE");
    assertThat(wording(language).fact("nonsense")).isEqualTo("nonsense");
    assertThat(wording(language).actor("officer-061")).isEqualTo("officer-061");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void timesAreThoseOfTheOffices(String language) {
    assertThat(wording(language).time(Instant.parse("2030-06-30T17:00:01Z")))
        .isEqualTo("01/07/2030 00:00:01");
    assertThat(wording("vi").actor(Actor.SYSTEM)).isEqualTo("(hệ thống)");
  }

  private AuditWording wording(String language) {
    return new AuditWording(messages, Locale.forLanguageTag(language));
  }
}
