package vn.egov.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A form as form-js reads it, for tests. */
record FormJson(JsonNode schema) {

  static FormJson of(String text) {
    try {
      return new FormJson(JsonMapper.builder().build().readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All components, whatever group they are in. */
  List<JsonNode> components() {
    List<JsonNode> found = new ArrayList<>();
    collect(schema, found);
    return found;
  }

  private static void collect(JsonNode parent, List<JsonNode> found) {
    for (JsonNode component : parent.path("components")) {
      found.add(component);
      collect(component, found);
    }
  }

  Stream<JsonNode> ofType(String... types) {
    return components().stream().filter(c -> List.of(types).contains(c.path("type").asText()));
  }

  JsonNode component(String id) {
    return components().stream()
        .filter(c -> c.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no component " + id));
  }

  boolean has(String id) {
    return components().stream().anyMatch(c -> c.path("id").asText().equals(id));
  }

  /** Where the values go that the form sends: keys under the paths of their groups. */
  List<String> sent() {
    List<String> keys = new ArrayList<>();
    sent(schema, "", keys);
    return keys;
  }

  private static void sent(JsonNode parent, String path, List<String> keys) {
    for (JsonNode component : parent.path("components")) {
      if (component.has("key") && !component.path("disabled").asBoolean()) {
        keys.add(path + component.path("key").asText());
      }
      String inner = component.path("path").asText("");
      sent(component, inner.isEmpty() ? path : path + inner + ".", keys);
    }
  }

  /**
   * Ids of required fields that are hidden at times: form-js keeps the error of a field that
   * disappears, and Tasklist lets nobody complete a task whose form has an error.
   */
  List<String> requiredThoughItMayDisappear() {
    List<String> ids = new ArrayList<>();
    required(schema, false, ids);
    return ids;
  }

  private static void required(JsonNode parent, boolean hides, List<String> ids) {
    for (JsonNode component : parent.path("components")) {
      boolean mayDisappear = hides || component.path("conditional").has("hide");
      if (mayDisappear && component.path("validate").path("required").asBoolean()) {
        ids.add(component.path("id").asText());
      }
      required(component, mayDisappear, ids);
    }
  }
}
