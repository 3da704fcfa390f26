package vn.egov.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.shared.BusinessRuleViolation;

class RequestTextTests {

  @Test
  void readsAsMuchAsIsAllowedAndNoMore() throws IOException {
    assertThat(RequestText.of(request("text/csv", "Bể".getBytes(StandardCharsets.UTF_8)), 4))
        .isEqualTo("Bể");
    assertThatThrownBy(() -> RequestText.of(request("text/csv", new byte[5]), 4))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("413");
  }

  @Test
  void refusesMoreThanIsAllowedWhateverLengthIsDeclared() {
    MockHttpServletRequest chunked =
        new MockHttpServletRequest() {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    chunked.setContent(new byte[5]);
    assertThatThrownBy(() -> RequestText.of(chunked, 4)).hasMessageContaining("413");
  }

  @Test
  void readsUtf8AndNothingElse() {
    byte[] latin = "Bé".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> RequestText.of(request("text/csv", latin), 10))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> RequestText.of(request("text/csv;charset=latin1", latin), 10))
        .hasMessageContaining("415");
  }

  private static MockHttpServletRequest request(String type, byte[] content) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContentType(type);
    request.setContent(content);
    return request;
  }
}
