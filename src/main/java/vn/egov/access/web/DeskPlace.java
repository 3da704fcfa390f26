package vn.egov.access.web;

import static vn.egov.access.OfficeGroups.ADMINISTRATORS;
import static vn.egov.access.OfficeGroups.AUDITORS;
import static vn.egov.access.OfficeGroups.CYCLE_MANAGERS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where one can go after the sign-in, in the order of the menu. The menu shows a place to those who
 * find something there; whether they get in is decided at the place itself.
 */
enum DeskPlace {
  TASKS("/camunda/app/tasklist/"),
  CASES("/cases"),
  CALENDAR("/calendar"),
  MY_NOTICES("/notices/mine"),
  DEADLINES("/deadlines", CYCLE_MANAGERS),
  COCKPIT("/camunda/app/cockpit/", CYCLE_MANAGERS, AUDITORS, ADMINISTRATORS),
  NOTICES("/notices", CYCLE_MANAGERS, AUDITORS, ADMINISTRATORS),
  TRAIL("/audit", AUDITORS, ADMINISTRATORS),
  ACCOUNTS("/accounts", ADMINISTRATORS),
  WORKING_DAYS("/working-days", ADMINISTRATORS),
  ADMIN("/camunda/app/admin/", ADMINISTRATORS);

  private final String path;
  private final Set<String> groups;

  DeskPlace(String path, String... groups) {
    this.path = path;
    this.groups = Set.of(groups);
  }

  static List<DeskPlace> of(Set<String> groups) {
    return Arrays.stream(values()).filter(place -> place.isFor(groups)).toList();
  }

  private boolean isFor(Set<String> readers) {
    if (this == CASES || this == CALENDAR) {
      return readers.stream().anyMatch(group -> !group.equals(ADMINISTRATORS));
    }
    return groups.isEmpty() || readers.stream().anyMatch(groups::contains);
  }

  String path() {
    return path;
  }
}
