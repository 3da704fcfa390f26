package vn.egov.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern OF_A_UNIT = Pattern.compile("(unit|verifier)-([A-Za-z0-9]{1,12})");

  private OfficeGroups() {}

  /** Officers who declare for a unit. */
  public static String officersOf(UnitCode unit) {
    return "unit-" + unit;
  }

  /** Officers of a district who verify what its communes declare. */
  public static String verifiersOf(UnitCode district) {
    return "verifier-" + district;
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
