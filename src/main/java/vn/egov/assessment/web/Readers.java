package vn.egov.assessment.web;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.egov.access.OfficeGroups;
import vn.egov.assessment.Reader;

/** With whose eyes somebody reads who has signed in: the groups of this moment say it. */
final class Readers {

  /** Administrators are not among them: they look after accounts, not after cases. */
  private static final Set<String> OF_ALL_CASES =
      Set.of(
          OfficeGroups.REVIEWERS,
          OfficeGroups.APPEAL_BOARD,
          OfficeGroups.LEADERS,
          OfficeGroups.CYCLE_MANAGERS,
          OfficeGroups.AUDITORS);

  private Readers() {}

  static Reader of(Authentication user) {
    Set<String> groups =
        user.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .collect(Collectors.toSet());
    return new Reader(
        OfficeGroups.unitsOf(groups),
        OfficeGroups.districtsOf(groups),
        !Collections.disjoint(groups, OF_ALL_CASES));
  }
}
