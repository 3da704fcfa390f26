package vn.egov.workflow.forms;

import vn.egov.unit.Tier;

/** The four turns of a case that go through all its criteria. */
public enum FormKind {
  SELF_ASSESSMENT("self-assessment"),
  VERIFICATION("verification"),
  REVIEW("review"),
  APPEAL_DECISION("appeal-decision");

  private final String prefix;

  FormKind(String prefix) {
    this.prefix = prefix;
  }

  /** Id under which the form of a set and tier is deployed, such as {@code review-V1-COMMUNE}. */
  public String formId(String setVersion, Tier tier) {
    return prefix + "-" + setVersion + "-" + tier;
  }

  String prefix() {
    return prefix;
  }
}
