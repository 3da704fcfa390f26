package vn.egov.workflow.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One component of a form-js schema (version 16) under construction. */
final class Component {

  /** Columns of a full row. */
  static final int WIDTH = 16;

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private Component(String type, String id) {
    json.put("type", type).put("id", id);
  }

  /** Markdown, or a FEEL expression that yields it. */
  static Component text(String id, String text) {
    return new Component("text", id).put("text", text);
  }

  /** Markup, in which form-js escapes what its templates insert. */
  static Component html(String id, String content) {
    return new Component("html", id).put("content", content);
  }

  static Component group(String id, String label, boolean outlined, List<Component> children) {
    Component group = new Component("group", id).put("label", Feel.plain(label));
    group.json.put("showOutline", outlined);
    ArrayNode components = group.json.putArray("components");
    children.forEach(child -> components.add(child.json));
    return group;
  }

  /** A field that holds a variable, or a part of one: {@code answers.X_SS_CS_01.note}. */
  static Component field(String type, String id, String key, String label) {
    return new Component(type, id).put("key", key).put("label", Feel.plain(label));
  }

  /** A table over rows that a FEEL expression yields; its cells never become markup. */
  static Component table(String id, String label, String rows) {
    return new Component("table", id).put("label", Feel.plain(label)).put("dataSource", rows);
  }

  Component column(String key, String label) {
    json.withArrayProperty("columns").addObject().put("key", key).put("label", label);
    return this;
  }

  Component option(String value, String label) {
    json.withArrayProperty("values")
        .addObject()
        .put("value", value)
        .put("label", Feel.plain(label));
    return this;
  }

  Component optionsFrom(String feel) {
    return put("valuesExpression", feel);
  }

  Component describedAs(String description) {
    return put("description", Feel.plain(description));
  }

  Component hiddenIf(String feel) {
    json.putObject("conditional").put("hide", feel);
    return this;
  }

  /** Shown, never sent: form-js sends read-only fields but leaves out disabled ones. */
  Component disabled() {
    json.put("disabled", true);
    return this;
  }

  Component required() {
    validation().put("required", true);
    return this;
  }

  Component min(int minimum) {
    validation().put("min", minimum);
    return this;
  }

  Component maxLength(int characters) {
    validation().put("maxLength", characters);
    return this;
  }

  Component integer() {
    json.put("decimalDigits", 0);
    return this;
  }

  /** Puts it beside the others of that row. */
  Component at(String row, int columns) {
    json.putObject("layout").put("row", row).put("columns", columns);
    return this;
  }

  private ObjectNode validation() {
    return json.withObjectProperty("validate");
  }

  private Component put(String property, String value) {
    json.put(property, value);
    return this;
  }

  ObjectNode json() {
    return json;
  }
}
