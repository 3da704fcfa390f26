package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedGroupsTests {

  private final AllowedGroups groups =
      allowed(
          Map.of(
              "groups", "quan-ly=cycle-managers,to-1=reviewers,to-1=appeal-board,cn=a=leaders",
              "unit-group-prefix", "don-vi-",
              "verifier-group-prefix", "xac-minh-"));

  @Test
  void listedValuesStandForTheirGroups() {
    assertThat(groups.of(List.of("quan-ly", "khác"))).containsExactly("cycle-managers");
    assertThat(groups.of(List.of("to-1"))).containsExactly("appeal-board", "reviewers");
    assertThat(groups.of(List.of("cn=a"))).containsExactly("leaders");
  }

  @Test
  void aPrefixAndACodeStandForTheGroupOfTheUnit() {
    assertThat(groups.of(List.of("don-vi-061", "xac-minh-058", "don-vi-S01")))
        .containsExactly("unit-061", "unit-S01", "verifier-058");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda-admin",
        "cycle-managers",
        "unit-061",
        "don-vi-",
        "don-vi-061,don-vi-062",
        "don-vi-061 ",
        "don-vi-0123456789012",
        "Don-vi-061",
        "x-don-vi-061",
        "don-vi-xac-minh-061",
        ""
      })
  void nothingElseStandsForAnything(String value) {
    assertThat(groups.of(List.of(value))).isEmpty();
  }

  @Test
  void withoutPrefixesThereIsNoGroupOfAUnit() {
    assertThat(allowed(Map.of()).of(List.of("061", "unit-061", "don-vi-061"))).isEmpty();
  }

  @Test
  void aUnitMayBeListedToo() {
    assertThat(allowed(Map.of("groups", "ba-be=unit-061")).of(Set.of("ba-be")))
        .containsExactly("unit-061");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quan-ly",
        "=leaders",
        "quan-ly=",
        "quan-ly=managers",
        "quan-ly=unit-",
        "a=unit-../1",
        "a=x-061"
      })
  void anEntryThatNamesNoGroupOfOursStopsTheStart(String entry) {
    assertThatThrownBy(() -> allowed(Map.of("groups", entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("egov.oidc.groups");
  }

  @Test
  void administratorsNeedASettingOfTheirOwn() {
    assertThatThrownBy(() -> allowed(Map.of("groups", "quan-tri=camunda-admin")))
        .hasMessageContaining("egov.oidc.allow-administrators");
    assertThat(
            allowed(Map.of("groups", "quan-tri=camunda-admin", "allow-administrators", "true"))
                .of(List.of("quan-tri")))
        .containsExactly("camunda-admin");
  }

  @ParameterizedTest
  @CsvSource({"dv,dvx", "dvx,dv", "don-vi-,don-vi-"})
  void prefixesThatCannotBeToldApartStopTheStart(String unit, String verifier) {
    assertThatThrownBy(
            () -> allowed(Map.of("unit-group-prefix", unit, "verifier-group-prefix", verifier)))
        .hasMessageContaining("told apart");
  }

  @Test
  void aPrefixMayContinueAnotherWhereNoCodeCould() {
    assertThat(
            allowed(Map.of("unit-group-prefix", "dv-", "verifier-group-prefix", "dv-xm-"))
                .of(List.of("dv-xm-061")))
        .containsExactly("verifier-061");
  }

  private static AllowedGroups allowed(Map<String, String> settings) {
    return new AllowedGroups(Settings.of(settings));
  }
}
