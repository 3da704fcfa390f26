package vn.egov.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

  private final ProblemAdvice advice = new ProblemAdvice(TestProblemDetails.create());
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final ServletWebRequest request =
      new ServletWebRequest(new MockHttpServletRequest("GET", "/js/menu.js"), response);

  @Test
  void whoeverHasLeftIsNoFault(CapturedOutput log) throws IOException {
    Exception gone = new ClientAbortException(new IOException("Broken pipe"));
    assertThat(advice.fault(gone, request)).isNull();
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(log).doesNotContain("a request failed");
  }

  @Test
  void anythingElseIsOne(CapturedOutput log) throws IOException {
    advice.fault(new IOException("disk full"), request);
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(log).contains("a request failed");
  }
}
