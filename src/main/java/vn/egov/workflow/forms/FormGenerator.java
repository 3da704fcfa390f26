package vn.egov.workflow.forms;

import vn.egov.criteria.TierCriteria;

/** X. */
public final class FormGenerator {
  private FormGenerator() {}

  public static String generate(FormKind kind, String setVersion, TierCriteria criteria) {
    return "{\"components\":[],\"schemaVersion\":16,\"type\":\"default\",\"id\":\""
        + kind.formId(setVersion, criteria.tier())
        + "\"}";
  }
}
