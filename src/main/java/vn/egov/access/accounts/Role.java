package vn.egov.access.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.access.OfficeGroups;
import vn.egov.unit.UnitCode;

/** What somebody does in the assessment. Administering is none: no table gives that away. */
public enum Role {
  OFFICER(null),
  VERIFIER(null),
  REVIEWER(OfficeGroups.REVIEWERS),
  APPEALS(OfficeGroups.APPEAL_BOARD),
  LEADER(OfficeGroups.LEADERS),
  MANAGER(OfficeGroups.CYCLE_MANAGERS),
  AUDITOR(OfficeGroups.AUDITORS);

  private final @Nullable String group;

  Role(@Nullable String group) {
    this.group = group;
  }

  /** As tables and programs write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", "));
  }

  /** Whether it is done for one unit. */
  boolean isOfUnit() {
    return group == null;
  }

  /** Group of whoever does it for the whole office; empty where it is done for one unit. */
  Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** Group of whoever does it for this unit. */
  String groupOf(UnitCode unit) {
    return this == OFFICER ? OfficeGroups.officersOf(unit) : OfficeGroups.verifiersOf(unit);
  }
}
