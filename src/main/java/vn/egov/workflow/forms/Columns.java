package vn.egov.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Criterion;
import vn.egov.scoring.json.AnswersJson;

/** Stacks of fields that stand side by side inside the frame of a criterion. */
final class Columns {

  private final String key;
  private final List<Component> columns = new ArrayList<>();

  Columns(Criterion criterion) {
    this.key = AnswersJson.key(criterion.code());
  }

  /** What somebody else wrote; its first field says whose it is. */
  Columns shown(int width, List<Component> fields) {
    return add(width, "", fields);
  }

  /** The controls of whoever has the form, which need a heading. */
  Columns controls(int width, String heading, List<Component> fields) {
    return add(width, heading, fields);
  }

  private Columns add(int width, String heading, List<Component> fields) {
    String id = key + "_column" + (columns.size() + 1);
    columns.add(Component.group(id, heading, false, fields).at(key + "_columns", width));
    return this;
  }

  List<Component> components() {
    return List.copyOf(columns);
  }
}
