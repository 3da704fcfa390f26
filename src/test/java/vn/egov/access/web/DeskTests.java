package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.access.web.Desk.Link;

class DeskTests {

  @ParameterizedTest
  @CsvSource({
    "unit-061, /camunda/app/tasklist/ /cases /calendar /notices/mine",
    "verifier-061, /camunda/app/tasklist/ /cases /calendar /notices/mine",
    "cycle-managers, /camunda/app/tasklist/ /cases /calendar /notices/mine /deadlines"
        + " /camunda/app/cockpit/ /notices",
    "auditors, /camunda/app/tasklist/ /cases /calendar /notices/mine /camunda/app/cockpit/ /notices"
        + " /audit",
    "camunda-admin, /camunda/app/tasklist/ /notices/mine /camunda/app/cockpit/ /notices /audit"
        + " /accounts /working-days /camunda/app/admin/",
    "'', /camunda/app/tasklist/ /notices/mine"
  })
  void leadsEverybodyWhereTheyFindSomething(String group, String places) {
    Desk desk = Desk.of("a", group.isEmpty() ? Set.of() : Set.of(group), "/cases");
    assertThat(desk.links().stream().map(Link::path).collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    "/working-days, desk.working-days",
    "/working-days/2026, desk.working-days",
    "/accounts/id/officer-061, desk.accounts",
    "/notices, desk.notices",
    "/notices/mine, desk.my-notices",
    "/account/password, ''"
  })
  void saysWhereTheReaderIs(String page, String text) {
    Desk desk = Desk.of("a", Set.of("camunda-admin"), page);
    Stream<String> here = desk.links().stream().filter(Link::here).map(Link::text);
    assertThat(here.collect(Collectors.joining(" "))).isEqualTo(text);
  }
}
