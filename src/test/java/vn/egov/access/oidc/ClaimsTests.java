package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTests {

  private final Claims claims =
      new Claims(
          Map.of(
              "name",
              "Lan",
              "groups",
              Arrays.asList("a", 1, null, List.of("b"), Map.of("c", "c"), "d"),
              "realm_access",
              Map.of("roles", List.of("x", "y")),
              "https://example.vn/roles",
              "z",
              "count",
              7));

  @Test
  void textIsTextOnly() {
    assertThat(claims.text("name")).contains("Lan");
    assertThat(claims.text("count")).isEmpty();
    assertThat(claims.text("groups")).isEmpty();
    assertThat(claims.text("missing")).isEmpty();
  }

  @Test
  void ofAListTheTextsCount() {
    assertThat(claims.texts("groups")).containsExactly("a", "d");
    assertThat(claims.texts("count")).isEmpty();
    assertThat(claims.texts("realm_access")).isEmpty();
    assertThat(claims.texts("missing")).isEmpty();
  }

  @Test
  void oneValueIsOneValueWhateverItContains() {
    assertThat(new Claims(Map.of("groups", "a,b c")).texts("groups")).containsExactly("a,b c");
  }

  @Test
  void dotsLeadInwardsUnlessTheyBelongToTheName() {
    assertThat(claims.texts("realm_access.roles")).containsExactly("x", "y");
    assertThat(claims.texts("https://example.vn/roles")).containsExactly("z");
    assertThat(claims.texts("realm_access.roles.more")).isEmpty();
    assertThat(claims.texts("name.first")).isEmpty();
    assertThat(claims.texts("missing.roles")).isEmpty();
  }
}
