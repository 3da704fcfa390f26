package vn.egov.access.matrix;

import java.util.List;

/** The kinds of people, each a column of the tables. "Own" is what the world calls A. */
enum Role {
  ANONYMOUS,
  OFFICER("unit-S01", "unit-S02", "unit-061", "unit-01900", "unit-01903"),
  OTHER_OFFICER("unit-S03", "unit-064", "unit-01906", "unit-01909"),
  VERIFIER("verifier-061"),
  OTHER_VERIFIER("verifier-064"),
  REVIEWER("reviewers"),
  APPEALS("appeal-board"),
  LEADER("leaders"),
  MANAGER("cycle-managers"),
  AUDITOR("auditors"),
  ADMINISTRATOR("camunda-admin"),
  /** Somebody with an account and no groups. */
  NOBODY;

  private final List<String> groups;

  Role(String... groups) {
    this.groups = List.of(groups);
  }

  String[] groups() {
    return groups.toArray(String[]::new);
  }

  String column() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Ids of accounts have no other characters than these. */
  String account() {
    return "matrix-" + column();
  }
}
