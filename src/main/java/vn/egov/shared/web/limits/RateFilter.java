package vn.egov.shared.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Counts what somebody asks for, once it is known who it is: by the account, or by the address
 * where there is none. Colleagues behind one address do not use up each other's share by working.
 */
final class RateFilter extends OncePerRequestFilter {

  private final List<PathPattern> costly;
  private final Share visitors;
  private final Share visitorsCostly;
  private final Share account;
  private final Share accountCostly;

  /** A limit and what happens beyond it. */
  record Share(Buckets buckets, TooMany beyond) {}

  RateFilter(
      List<PathPattern> costly,
      Share visitors,
      Share visitorsCostly,
      Share account,
      Share accountCostly) {
    this.costly = costly;
    this.visitors = visitors;
    this.visitorsCostly = visitorsCostly;
    this.account = account;
    this.accountCostly = accountCostly;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Principal user = request.getUserPrincipal();
    String whom = user == null ? VisitorAddress.of(request) : user.getName();
    Share share = share(user, Cost.of(request, costly));
    long wait = share == null ? 0 : share.buckets().secondsUntilAllowed(whom);
    if (share != null && wait > 0) {
      share.beyond().refuse(response, whom, wait);
    } else {
      chain.doFilter(request, response);
    }
  }

  private @Nullable Share share(@Nullable Principal user, Cost cost) {
    return switch (cost) {
      case FILE -> null;
      case USUAL -> user == null ? visitors : account;
      case MUCH -> user == null ? visitorsCostly : accountCostly;
    };
  }
}
