package vn.egov.workflow.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.json.AnswersJson;

/**
 * Writes the form of a criteria set, tier and turn. All the answers go into one JSON variable,
 * {@code answers}; the points that the form shows while it is filled in are a preview, the server
 * scores anew.
 */
public final class FormGenerator {

  private static final int SCHEMA_VERSION = 16;

  private final FormKind kind;
  private final String version;
  private final TierCriteria criteria;
  private final FormLayout layout;

  private FormGenerator(FormKind kind, String version, TierCriteria criteria) {
    this.kind = kind;
    this.version = version;
    this.criteria = criteria;
    this.layout = FormLayout.of(kind);
  }

  /** The same text for the same criteria, so that deploying it again changes nothing. */
  public static String generate(FormKind kind, String setVersion, TierCriteria criteria) {
    return new FormGenerator(kind, setVersion, criteria).schema().toString();
  }

  private ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode components = schema.putArray("components");
    components().forEach(component -> components.add(component.json()));
    schema.put("type", "default");
    schema.put("id", kind.formId(version, criteria.tier()));
    schema.putObject("executionPlatform").put("name", "Camunda Platform").put("version", "7.24.0");
    return schema.put("schemaVersion", SCHEMA_VERSION);
  }

  private List<Component> components() {
    List<Component> components = new ArrayList<>();
    components.add(FormHead.of(kind, version, criteria.tier()));
    components.add(PreviewRules.carrier(criteria));
    components.addAll(Opening.components());
    components.addAll(layout.before());
    if (kind == FormKind.APPEAL_DECISION) {
      criteria.criteria().forEach(criterion -> components.add(appealed(criterion)));
    } else {
      criteria.categories().forEach(category -> components.add(category(category)));
      components.add(Overall.of(criteria.rules().groupMinimumPercent()));
    }
    components.addAll(layout.after());
    return components;
  }

  private Component category(Category category) {
    List<Component> groups = category.groups().stream().map(this::group).toList();
    String title = Bilingual.of(category.name());
    return Component.group("category_" + category.code(), title, false, groups);
  }

  private Component group(CriteriaGroup group) {
    List<Component> parts = new ArrayList<>();
    group.criteria().forEach(criterion -> parts.add(frame(criterion)));
    parts.add(Totals.of(group, criteria.rules().groupMinimumPercent()));
    String title = Bilingual.of(group.name());
    return Component.group("group_" + AnswersJson.key(group.code()), title, true, parts);
  }

  private Component appealed(Criterion criterion) {
    return frame(criterion).hiddenIf(new Shown(criterion).isEmpty("claimed"));
  }

  private Component frame(Criterion criterion) {
    String key = AnswersJson.key(criterion.code());
    List<Component> parts = new ArrayList<>();
    parts.add(CriterionHead.of(criterion));
    parts.addAll(layout.fields(criterion));
    return Component.group(key, CriterionHead.title(criterion), true, parts);
  }
}
