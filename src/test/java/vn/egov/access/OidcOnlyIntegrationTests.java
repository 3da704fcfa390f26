package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import vn.egov.access.oidc.UnreachableProvider;

/** Where people sign in at the provider only; which cannot be reached now. */
@UnreachableProvider
class OidcOnlyIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private FilterChainProxy chains;

  @Test
  void offersNoForm() {
    assertThat(new Visitor(port).get("/sign-in").body())
        .contains("/sign-in/oidc", "Đăng nhập bằng tài khoản dùng chung của tỉnh")
        .doesNotContain("<form", "password");
  }

  @Test
  void takesNoPasswordWithoutAFormEither() {
    assertThat(chains.getFilterChains())
        .flatMap(SecurityFilterChain::getFilters)
        .isNotEmpty()
        .noneMatch(UsernamePasswordAuthenticationFilter.class::isInstance);
  }

  @Test
  void startsAllTheSameAndSaysWhenItIsNeeded() {
    Visitor visitor = new Visitor(port);
    String back = Visitor.location(visitor.get("/sign-in/oidc?lang=en&next=/camunda/"));
    assertThat(back).isEqualTo("/sign-in?unavailable&lang=en&next=%2Fcamunda%2F");
    assertThat(visitor.get(back).body()).contains("cannot be reached at the moment");
  }
}
