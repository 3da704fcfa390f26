package vn.egov.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.criteria.SampleCriteria;
import vn.egov.unit.Tier;

class HandMadeFormsTests {

  private static final int ROWS = 12;

  private static final Set<String> TYPES =
      Set.of(
          "group",
          "html",
          "text",
          "table",
          "radio",
          "select",
          "number",
          "checkbox",
          "checklist",
          "taglist",
          "textfield",
          "textarea",
          "expression",
          "datetime");

  private static FormJson form(String id) {
    return FormJson.of(SampleCriteria.text("/forms/" + id + ".form"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "launch-cycle",
        "extend-deadline",
        "respond-to-result",
        "approve-results",
        "revise-results"
      })
  void fileIsNamedAfterTheForm(String id) {
    FormJson form = form(id);
    assertThat(form.schema().path("id").asText()).isEqualTo(id);
    assertThat(form.schema().path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.components()).extracting(c -> c.path("id").asText()).doesNotHaveDuplicates();
    assertThat(form.components()).extracting(c -> c.path("type").asText()).isSubsetOf(TYPES);
    assertThat(form.requiredThoughItMayDisappear()).isEmpty();
  }

  @Test
  void launchAsksForWhatACycleNeeds() {
    FormJson form = form("launch-cycle");
    assertThat(form.sent())
        .containsExactlyInAnyOrder(
            "cycleCode",
            "cycleName",
            "cycleNameEn",
            "periodFrom",
            "periodTo",
            "criteriaSetVersion",
            "tiers",
            "verifiedByDistrict",
            "submissionDeadline",
            "submissionDays",
            "graceDays",
            "verificationDeadline",
            "verificationDays",
            "reviewDeadline",
            "reviewDays",
            "appealDeadline",
            "appealDays",
            "reminderDays");
    assertThat(form.component("tiers").path("values").findValuesAsText("value"))
        .containsExactlyElementsOf(Arrays.stream(Tier.values()).map(Tier::name).toList());
    String code = form.component("cycleCode").path("validate").path("pattern").asText();
    assertThat(List.of("2019", "2020-H1")).allMatch(text -> text.matches(code));
    assertThat(List.of("2020/H1", "a b", "")).noneMatch(text -> text.matches(code));
    String days = form.component("reminderDays").path("validate").path("pattern").asText();
    assertThat(List.of("7,3,1", "10", "7, 3")).allMatch(text -> text.matches(days));
    assertThat(List.of("7;3", "7,", "a")).noneMatch(text -> text.matches(days));
  }

  @Test
  void appealHasTwelveRowsThatAppearOneByOne() {
    FormJson form = form("respond-to-result");
    List<String> expected = new ArrayList<>(List.of("responseOutcome", "remarks"));
    for (int row = 1; row <= ROWS; row++) {
      for (String key :
          List.of(
              "criterion", "notApplicable", "value", "numerator", "denominator", "count", "note")) {
        expected.add("claims.row" + row + "." + key);
      }
      JsonNode group = form.component("row" + row);
      assertThat(group.path("conditional").path("hide").asText(""))
          .isEqualTo(row == 1 ? "" : "=claims.row%d.criterion in (null, \"\")".formatted(row - 1));
    }
    assertThat(form.sent()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void rowsReadTheirOwnCriterionOnly() {
    FormJson form = form("respond-to-result");
    for (int row = 1; row <= ROWS; row++) {
      String own = "claims.row" + row + ".";
      for (JsonNode field : form.component("row" + row).path("components")) {
        String expressions =
            field.path("conditional").path("hide").asText("")
                + field.path("valuesExpression").asText("");
        assertThat(expressions.replace(own, "")).doesNotContain("claims.row");
      }
    }
  }

  @Test
  void approvalTakesADecisionOrAReason() {
    FormJson form = form("approve-results");
    assertThat(form.sent())
        .containsExactlyInAnyOrder("approvalOutcome", "decisionNumber", "decisionDate", "remarks");
    assertThat(form.component("decisionDate").path("conditional").path("hide").asText())
        .isEqualTo("=approvalOutcome != \"APPROVED\"");
    assertThat(form.component("remarks").path("conditional").path("hide").asText())
        .isEqualTo("=approvalOutcome != \"RETURNED\"");
  }

  @Test
  void revisionSendsOnlyTheUnits() {
    FormJson form = form("revise-results");
    assertThat(form.sent()).containsExactly("unitCodes");
    assertThat(form.component("unitCodes").path("valuesKey").asText()).isEqualTo("reviewedUnits");
    assertThat(form.component("remarks").path("disabled").asBoolean()).isTrue();
  }
}
