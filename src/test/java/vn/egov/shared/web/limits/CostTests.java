package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CostTests {

  @ParameterizedTest
  @CsvSource({
    "/css/site-0123.css, , FILE",
    "/camunda/lib/deps.js, bust=7.24.0, FILE",
    "/camunda/app/tasklist/locales/vi.json, , FILE",
    "/, , USUAL",
    "/cycles/2020-H1, , USUAL",
    "/cycles/2020-H1/units/061.js, , USUAL",
    "/engine-rest/task/x.css, , USUAL",
    "/camunda/api/engine/engine/default/task/x.js, , USUAL",
    "/api/cycles/x.json, , USUAL",
    "/css/../cycles, , USUAL",
    "/cycles/2020-H1/commune, q=ba+be, MUCH",
    "/cycles/2020-H1/commune, a=b&q=, MUCH",
    "/cycles/2020-H1/commune, faq=1, USUAL",
    "/cycles/2020-H1/results.xlsx, , MUCH",
    "/api/criteria-sets/V1/COMMUNE/scorecard, , MUCH",
    "/api/criteria-sets/V1/COMMUNE, , USUAL"
  })
  void isThatOfWhatIsAskedFor(String path, String query, Cost cost) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setQueryString(query);
    assertThat(Cost.of(request, Cost.patterns(List.of("/api/criteria-sets/*/*/scorecard"))))
        .isEqualTo(cost);
  }
}
