package vn.egov.workflow.forms;

import vn.egov.unit.Tier;

/** X. */
public enum FormKind {
  SELF_ASSESSMENT("self-assessment"),
  VERIFICATION("verification"),
  REVIEW("review"),
  APPEAL_DECISION("appeal-decision");

  private final String prefix;

  FormKind(String prefix) {
    this.prefix = prefix;
  }

  public String formId(String setVersion, Tier tier) {
    return prefix + "-" + setVersion + "-" + tier;
  }
}
