package vn.egov.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.egov.criteria.Band;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.DataSource;
import vn.egov.criteria.SampleCriteria;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;

class FormGeneratorTests {

  private static final Map<FormKind, Set<String>> SENT_BESIDE_ANSWERS =
      Map.of(
          FormKind.SELF_ASSESSMENT, Set.of(),
          FormKind.VERIFICATION, Set.of("verificationOutcome", "remarks"),
          FormKind.REVIEW, Set.of("reviewOutcome", "remarks"),
          FormKind.APPEAL_DECISION, Set.of("remarks"));

  /** Hides itself before anything can be sent, see {@link Opening}. */
  private static final String GONE_AT_ONCE = "opening.drawing";

  private static final Set<String> TYPES =
      Set.of(
          "group",
          "html",
          "text",
          "table",
          "radio",
          "number",
          "checkbox",
          "textfield",
          "textarea",
          "expression");

  static Stream<Arguments> forms() {
    return Stream.of(SampleCriteria.v1(), SampleCriteria.v2())
        .flatMap(set -> set.tiers().stream().map(tier -> Map.entry(set, tier)))
        .flatMap(
            entry ->
                Stream.of(FormKind.values())
                    .map(kind -> Arguments.of(kind, entry.getKey(), entry.getValue().tier())));
  }

  private static FormJson form(FormKind kind, CriteriaSet set, Tier tier) {
    return FormJson.of(FormGenerator.generate(kind, set.version(), set.tier(tier).orElseThrow()));
  }

  private static FormJson form(FormKind kind) {
    return form(kind, SampleCriteria.v1(), Tier.COMMUNE);
  }

  @Test
  void idNamesTurnSetAndTier() {
    assertThat(FormKind.SELF_ASSESSMENT.formId("V1", Tier.COMMUNE))
        .isEqualTo("self-assessment-V1-COMMUNE");
    JsonNode schema = form(FormKind.APPEAL_DECISION, SampleCriteria.v2(), Tier.DISTRICT).schema();
    assertThat(schema.path("id").asText()).isEqualTo("appeal-decision-V2-DISTRICT");
    assertThat(schema.path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(schema.path("executionPlatform").path("version").asText()).isEqualTo("7.24.0");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyCriterionIsAskedForOnceByTheControlsOfItsRule(
      FormKind kind, CriteriaSet set, Tier tier) {
    FormJson form = form(kind, set, tier);
    List<String> sent = form.sent();
    for (Criterion criterion : set.tier(tier).orElseThrow().criteria().toList()) {
      String prefix = "answers." + AnswersJson.key(criterion.code()) + ".";
      assertThat(sent.stream().filter(key -> key.startsWith(prefix)))
          .as(criterion.code())
          .containsExactlyInAnyOrderElementsOf(expected(kind, criterion, prefix));
      assertControls(form, criterion);
    }
  }

  private static List<String> expected(FormKind kind, Criterion criterion, String prefix) {
    Stream<String> value =
        criterion.rule() instanceof ScoringRule.Ratio
            ? Stream.of("numerator", "denominator")
            : Stream.of(criterion.rule() instanceof ScoringRule.Count ? "count" : "value");
    Stream<String> notApplicable =
        criterion.notApplicableAllowed() ? Stream.of("notApplicable") : Stream.empty();
    Stream<String> proof =
        kind == FormKind.SELF_ASSESSMENT ? Stream.of("evidence") : Stream.empty();
    return Stream.of(value, notApplicable, proof, Stream.of("note"))
        .flatMap(keys -> keys)
        .map(key -> prefix + key)
        .toList();
  }

  private static void assertControls(FormJson form, Criterion criterion) {
    String key = AnswersJson.key(criterion.code());
    if (criterion.rule() instanceof ScoringRule.Ratio) {
      assertNumber(form.component(key + "_numerator"));
      assertNumber(form.component(key + "_denominator"));
    } else if (criterion.rule() instanceof ScoringRule.Count) {
      assertNumber(form.component(key + "_count"));
      assertThat(form.component(key + "_count").path("decimalDigits").asInt(-1)).isZero();
    } else {
      JsonNode radio = form.component(key + "_value");
      assertThat(radio.path("type").asText()).isEqualTo("radio");
      assertThat(choices(form, criterion)).isEqualTo(expectedChoices(criterion));
    }
  }

  private static void assertNumber(JsonNode number) {
    assertThat(number.path("type").asText()).isEqualTo("number");
    assertThat(number.path("validate").path("min").asInt(-1)).isZero();
  }

  private static List<String> expectedChoices(Criterion criterion) {
    return criterion.rule() instanceof ScoringRule.Tiered tiered
        ? tiered.bands().stream().map(Band::code).toList()
        : List.of("yes", "no");
  }

  private static List<String> choices(FormJson form, Criterion criterion) {
    String list =
        criterion.rule() instanceof ScoringRule.YesNo ? "yesNo" : AnswersJson.key(criterion.code());
    assertThat(
            form.component(AnswersJson.key(criterion.code()) + "_value")
                .path("valuesExpression")
                .asText())
        .contains("formRules." + list + ".all");
    JsonNode rules = form.component("formRules").path("defaultValue").path(list);
    assertThat(rules.path("all")).hasSize(rules.path("choices").size() + 1);
    return rules.path("choices").findValuesAsText("value");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingElseIsSent(FormKind kind, CriteriaSet set, Tier tier) {
    Set<String> others = new HashSet<>(form(kind, set, tier).sent());
    others.removeIf(key -> key.startsWith("answers."));
    assertThat(others.remove(GONE_AT_ONCE)).isTrue();
    assertThat(others).isEqualTo(SENT_BESIDE_ANSWERS.get(kind));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void idsAndKeysAreUniqueAndTypesAreKnown(FormKind kind, CriteriaSet set, Tier tier) {
    FormJson form = form(kind, set, tier);
    assertThat(form.components()).extracting(c -> c.path("id").asText()).doesNotHaveDuplicates();
    assertThat(form.components().stream().filter(c -> c.has("key")))
        .extracting(c -> c.path("key").asText())
        .doesNotHaveDuplicates();
    assertThat(form.components()).extracting(c -> c.path("type").asText()).isSubsetOf(TYPES);
    assertThat(form.schema().toString()).doesNotContainPattern("\\{\\d}");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingThatMayDisappearIsRequired(FormKind kind, CriteriaSet set, Tier tier) {
    assertThat(form(kind, set, tier).requiredThoughItMayDisappear()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatPeopleTypedIsShownInDisabledFieldsOnly(FormKind kind, CriteriaSet set, Tier tier) {
    FormJson form = form(kind, set, tier);
    assertThat(form.ofType("text", "html"))
        .extracting(c -> c.path("text").asText() + c.path("content").asText())
        .noneMatch(
            text ->
                text.contains("columns.")
                    || text.contains("remarks")
                    || text.contains(".note")
                    || text.contains(".evidence"));
    assertThat(
            form.components().stream().filter(c -> c.path("key").asText().startsWith("columns.")))
        .allMatch(c -> c.path("disabled").asBoolean())
        .allMatch(c -> Set.of("textfield", "textarea").contains(c.path("type").asText()));
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void sameCriteriaGiveTheSameText(FormKind kind) {
    assertThat(FormGenerator.generate(kind, "V1", SampleCriteria.v1(Tier.DISTRICT)))
        .isEqualTo(FormGenerator.generate(kind, "V1", SampleCriteria.v1(Tier.DISTRICT)));
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void textsOfTheMethodologyAreNeitherMarkupNorTemplates(FormKind kind) {
    String evil = "=<img src=x>{{answers}} \"x\" \\";
    BilingualText text = new BilingualText(evil, evil);
    Criterion criterion =
        new Criterion(
            "X.A.B.01",
            text,
            BigDecimal.ONE,
            new ScoringRule.Tiered(
                List.of(
                    new Band("a\"b", BigDecimal.ONE, text),
                    new Band("none", BigDecimal.ZERO, text))),
            text,
            text,
            true,
            true,
            DataSource.SELF);
    CriteriaGroup group = new CriteriaGroup("X.A.B", text, BigDecimal.ONE, List.of(criterion));
    TierCriteria criteria =
        new TierCriteria(
            Tier.COMMUNE,
            SampleCriteria.v1(Tier.COMMUNE).rules(),
            List.of(new Category("A", text, List.of(group))));
    FormJson form = FormJson.of(FormGenerator.generate(kind, "V1", criteria));
    assertThat(form.ofType("text", "html"))
        .extracting(c -> c.path("text").asText() + c.path("content").asText())
        .noneMatch(content -> content.contains("<img") || content.contains("{{answers"));
    assertThat(form.components().stream().filter(c -> c.has("label")))
        .extracting(c -> c.path("label").asText())
        .noneMatch(label -> label.startsWith("=") || label.contains("{{"));
    assertThat(form.component("formRules").path("defaultValue").findValuesAsText("label"))
        .noneMatch(label -> label.startsWith("=") || label.contains("{{"));
    assertThat(form.component("X_A_B_01_points").path("text").asText()).contains("\"a\\\"b\"");
  }

  @Test
  void returnedFileShowsWhyAndWhere() {
    FormJson form = form(FormKind.SELF_ASSESSMENT);
    assertThat(form.component("remarks").path("disabled").asBoolean()).isTrue();
    assertThat(hide(form, "remarks")).isEqualTo("=remarks in (null, \"\")");
    assertThat(form.component("X_SS_CS_01_remark").path("key").asText())
        .isEqualTo("columns.X_SS_CS_01.remark");
    assertThat(hide(form, "X_SS_CS_01_remark"))
        .isEqualTo("=columns.X_SS_CS_01.remark in (null, \"\")");
  }

  @Test
  void returningAsksForAReason() {
    for (Map.Entry<FormKind, String> entry :
        Map.of(
                FormKind.VERIFICATION, "verificationOutcome",
                FormKind.REVIEW, "reviewOutcome")
            .entrySet()) {
      FormJson form = form(entry.getKey());
      JsonNode remarks = form.component("remarks");
      assertThat(remarks.path("validate").path("maxLength").asInt()).isEqualTo(2000);
      assertThat(hide(form, "remarks")).isEqualTo("=" + entry.getValue() + " != \"RETURNED\"");
      assertThat(form.component(entry.getValue()).path("validate").path("required").asBoolean())
          .isTrue();
    }
  }

  @Test
  void verifierSeesTheDeclarationAndReviewerAlsoTheVerification() {
    FormJson verification = form(FormKind.VERIFICATION);
    FormJson review = form(FormKind.REVIEW);
    for (String name : List.of("declared", "declaredNote", "declaredEvidence")) {
      assertThat(verification.has("X_SS_CS_01_" + name)).isTrue();
      assertThat(review.has("X_SS_CS_01_" + name)).isTrue();
    }
    assertThat(hide(verification, "X_SS_CS_01_evidenceMissing"))
        .isEqualTo("=columns.X_SS_CS_01.evidenceMissing != true");
    assertThat(review.has("X_SS_CS_01_verified")).isTrue();
    assertThat(review.has("X_SS_CS_01_verifiedNote")).isTrue();
    assertThat(hide(review, "unverified")).isEqualTo("=columns.unverified != true");
    assertThat(review.component("scorecard").path("columns").findValuesAsText("key"))
        .containsExactly("name", "points", "max", "percent", "level", "note");
  }

  @Test
  void boardSeesOnlyWhatIsAppealedAgainst() {
    FormJson form = form(FormKind.APPEAL_DECISION);
    SampleCriteria.v1(Tier.COMMUNE)
        .criteria()
        .map(criterion -> AnswersJson.key(criterion.code()))
        .forEach(
            key ->
                assertThat(hide(form, key))
                    .isEqualTo("=columns." + key + ".claimed in (null, \"\")"));
    for (String name : List.of("declared", "awarded", "awardedNote", "claimed", "claimedNote")) {
      assertThat(form.has("X_SS_CS_01_" + name)).isTrue();
    }
    assertThat(form.component("remarks").path("validate").path("required").asBoolean()).isTrue();
  }

  @Test
  void targetIsNamedWhereItIsNotAll() {
    FormJson form = form(FormKind.SELF_ASSESSMENT);
    SampleCriteria.v1(Tier.COMMUNE)
        .criteria()
        .filter(criterion -> criterion.rule() instanceof ScoringRule.Ratio)
        .forEach(
            criterion -> {
              BigDecimal target = ((ScoringRule.Ratio) criterion.rule()).targetPercent();
              String help =
                  form.component(AnswersJson.key(criterion.code()) + "_denominator")
                      .path("description")
                      .asText();
              if (target.intValueExact() == 100) {
                assertThat(help).isEmpty();
              } else {
                assertThat(help).contains(target.toPlainString() + " %");
              }
            });
  }

  private static String hide(FormJson form, String id) {
    return form.component(id).path("conditional").path("hide").asText();
  }
}
