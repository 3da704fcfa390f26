package vn.egov.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.egov.unit.UnitCode;

/** Ids of the groups; the diagrams name the same ones as candidates of their tasks. */
public final class OfficeGroups {

  public static final String CYCLE_MANAGERS = "cycle-managers";
  public static final String REVIEWERS = "reviewers";
  public static final String APPEAL_BOARD = "appeal-board";
  public static final String LEADERS = "leaders";
  public static final String AUDITORS = "auditors";

  /** The engine's own name; what its members may do is in {@link Grants}. */
  public static final String ADMINISTRATORS = "camunda-admin";

  public static final List<String> OF_THE_OFFICE =
      List.of(CYCLE_MANAGERS, REVIEWERS, APPEAL_BOARD, LEADERS, AUDITORS, ADMINISTRATORS);

  private static final String UNIT = "unit-";
  private static final String VERIFIER = "verifier-";
  private static final Pattern OF_A_UNIT =
      Pattern.compile("(" + UNIT + "|" + VERIFIER + ")([A-Za-z0-9]{1,12})");

  private OfficeGroups() {}

  /** Officers who declare for a unit. */
  public static String officersOf(UnitCode unit) {
    return UNIT + unit;
  }

  /** Officers of a district who verify what its communes declare. */
  public static String verifiersOf(UnitCode district) {
    return VERIFIER + district;
  }

  /** The units whose officers the members of these groups are. */
  public static Set<UnitCode> unitsOf(Collection<String> groups) {
    return codes(UNIT, groups);
  }

  /** The districts for which the members of these groups verify. */
  public static Set<UnitCode> districtsOf(Collection<String> groups) {
    return codes(VERIFIER, groups);
  }

  private static Set<UnitCode> codes(String kind, Collection<String> groups) {
    return groups.stream()
        .map(OF_A_UNIT::matcher)
        .filter(group -> group.matches() && group.group(1).equals(kind))
        .map(group -> new UnitCode(group.group(2)))
        .collect(Collectors.toSet());
  }

  /** The unit whose officers or verifiers a group is; empty for any other. */
  public static Optional<UnitCode> unitOf(String group) {
    Matcher parts = OF_A_UNIT.matcher(group);
    return parts.matches() ? Optional.of(new UnitCode(parts.group(2))) : Optional.empty();
  }

  /** Whether the diagrams or the rights name this group, so that it must not disappear. */
  public static boolean isNeeded(String group) {
    return OF_THE_OFFICE.contains(group) || unitOf(group).isPresent();
  }
}
