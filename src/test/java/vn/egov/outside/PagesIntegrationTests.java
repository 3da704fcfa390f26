package vn.egov.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.outside.Outside.header;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that everybody may read. */
@OutsideTest
class PagesIntegrationTests {

  @Autowired private Outside outside;

  @BeforeEach
  void seed() {
    outside.seed();
  }

  @ParameterizedTest
  @CsvSource({
    "/, vi, /en",
    "/en, en, /",
    "/cycles/2020-H1, vi, /en/cycles/2020-H1",
    "/en/cycles/2020-H1, en, /cycles/2020-H1",
    "/cycles/2020-H1/district, vi, /en/cycles/2020-H1/district",
    "/cycles/2020-H1/district?q=ba+b%E1%BB%83, vi, /en/cycles/2020-H1/district?q=ba+b%E1%BB%83",
    "/cycles/2020-H1/units/061, vi, /en/cycles/2020-H1/units/061",
    "/en/cycles/2020-H1/units/061, en, /cycles/2020-H1/units/061"
  })
  void sayTheirLanguageAndLeadToTheSamePlaceInTheOther(
      String path, String language, String elsewhere) {
    HttpResponse<String> page = page(path, "Accept-Language", "fr");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"" + language + "\">")
        .contains("href=\"" + elsewhere + "\"")
        .contains("href=\"/sign-in\"")
        .containsPattern("<title>[^<]{10,}</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/cycles/2020-H1",
        "/cycles/2020-H1/commune?q=%3Csvg+onload%3Dalert(1)%3E%22'",
        "/en/cycles/2020-H1/units/01852",
        "/cycles/nothing"
      })
  void needNothingThatTheContentPolicyForbids(String path) {
    HttpResponse<String> page = page(path);
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'self'");
    assertThat(page.body())
        .doesNotContain("<svg onload", "<script", "style=\"", "<style", "javascript:", "http://")
        .doesNotContainPattern("\\son[a-z]+=\"")
        .doesNotContainPattern("(?i)tomcat|spring|camunda|thymeleaf|\\.java");
  }

  @Test
  void showTheFiguresOfTheArticle() {
    assertThat(page("/cycles/2020-H1/units/061").body())
        .contains("40,60/58,00", "64,67", "63,75", "Không xếp hạng");
    assertThat(page("/en/cycles/2020-H1/units/061").body()).contains("40.60/58.00 = 70.00%");
    assertThat(page("/cycles/2020-H1/commune").body()).contains("67,10/90,00", "23,72/30,00");
    assertThat(page("/cycles/2020-H1").body()).contains("1234/QĐ-UBND", "01/09/2020");
  }

  @Test
  void findUnitsWithoutDiacritics() {
    assertThat(page("/cycles/2020-H1/district?q=ba+be").body())
        .contains("UBND huyện Ba Bể")
        .doesNotContain("UBND huyện Na Rì")
        .contains("Tìm thấy 1 trên 4 đơn vị");
  }

  @Test
  void tellWhoDidNotSubmitAndWhoWasNotVerified() {
    assertThat(page("/cycles/2020-H1/district").body()).contains("Đơn vị không nộp tự đánh giá");
    assertThat(page("/cycles/2020-H1/units/062").body()).contains("nên không có điểm");
    assertThat(page("/cycles/2020-H1/units/01834").body())
        .contains("Chưa được huyện thẩm định khi hết hạn");
    assertThat(page("/cycles/2020-H1/units/01852").body()).contains("Huyện đã thẩm định");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cycles/2020-H2",
        "/en/cycles/2020-H2",
        "/cycles/2020-H2/district",
        "/cycles/2020-H2/units/061",
        "/cycles/2021",
        "/cycles/2020-H1/DISTRICT",
        "/cycles/2020-H1/province",
        "/cycles/2020-H1/units/999",
        "/cycles/2020-H1/units/01900"
      })
  void knowNothingOfWhatIsNotPublished(String path) {
    HttpResponse<String> page = page(path, "Accept-Language", "vi");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Không tìm thấy trang").contains("Page not found");
  }

  /** Attack 43: what is public names units, never people. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/cycles/2020-H1",
        "/cycles/2020-H1/district",
        "/cycles/2020-H1/commune?q=a",
        "/cycles/2020-H1/units/061",
        "/en/cycles/2020-H1/units/01852",
        "/api/cycles",
        "/api/cycles/2020-H1",
        "/api/cycles/2020-H1/results",
        "/api/cycles/2020-H1/summary"
      })
  void nameNobodyAndNoAddress(String path) {
    HttpResponse<String> answer = path.startsWith("/api") ? outside.get(path) : page(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContain("officer-", "verifier-", "reviewer1", "manager", "registrar", "board")
        .doesNotContain("egov-session", "_csrf")
        .doesNotContainPattern("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+")
        // Ids of the engine.
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void areTaggedByTheirContentAndMustBeAskedForAgain() {
    HttpResponse<String> page = page("/cycles/2020-H1");
    assertThat(header(page, "Cache-Control")).contains("public", "no-cache");
    String tag = header(page, "ETag");
    assertThat(page("/cycles/2020-H1", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(header(page("/en/cycles/2020-H1"), "ETag")).isNotEqualTo(tag);
  }

  private HttpResponse<String> page(String path, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Accept";
    all[headers.length + 1] = "text/html,application/xhtml+xml";
    return outside.get(path, all);
  }
}
