package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentUserFilterTests {

  private final IdentityService identities = new IdentityServiceImpl();
  private final Presence presence = mock(Presence.class);
  private final CurrentUserFilter filter = new CurrentUserFilter(identities, presence);
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private String during = "";

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void setsTheUserForTheRequestOnly() throws Exception {
    signIn("manager", "before");
    when(presence.of(any(), any(), any()))
        .thenReturn(Optional.of(user("manager", "cycle-managers")));
    run(this::look);
    assertThat(during).isEqualTo("manager [cycle-managers] [cycle-managers]");
    assertThat(identities.getCurrentAuthentication()).isNull();
  }

  @Test
  void forgetsTheUserAfterAFailureToo() {
    signIn("manager");
    when(presence.of(any(), any(), any())).thenReturn(Optional.of(user("manager")));
    assertThatThrownBy(
            () ->
                run(
                    (req, res) -> {
                      throw new ServletException("on purpose");
                    }))
        .isInstanceOf(ServletException.class);
    assertThat(identities.getCurrentAuthentication()).isNull();
  }

  @Test
  void makesAVisitorNobody() throws Exception {
    run(this::look);
    assertThat(during).startsWith("(nobody) []");
  }

  @Test
  void makesNobodyOfSomebodyWhoIsNotThere() throws Exception {
    signIn("leaver", "reviewers");
    when(presence.of(any(), any(), any())).thenReturn(Optional.empty());
    run(this::look);
    assertThat(during).isEqualTo("(nobody) [] [ROLE_ANONYMOUS]");
  }

  private void look(Object req, Object res) {
    var engine = identities.getCurrentAuthentication();
    var spring = SecurityContextHolder.getContext().getAuthentication();
    during =
        engine.getUserId()
            + " "
            + engine.getGroupIds()
            + " "
            + (spring == null ? "" : spring.getAuthorities());
  }

  private void run(FilterChain chain) throws Exception {
    filter.doFilter(request, new MockHttpServletResponse(), chain);
  }

  private static void signIn(String id, String... groups) {
    SecurityContextHolder.getContext().setAuthentication(user(id, groups).signedIn());
  }

  private static EngineUser user(String id, String... groups) {
    return new EngineUser(id, List.of(groups));
  }
}
