package vn.egov.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Forms against the diagrams and the code; each rule returns what breaks it. */
final class FormRules {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> INPUTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist",
          "datetime");

  private FormRules() {}

  /** Every user task names a form that exists, in its newest version. */
  static List<String> references(Diagram diagram) {
    List<String> broken = new ArrayList<>();
    for (UserTask task : diagram.all(UserTask.class)) {
      String form = task.getCamundaFormRef();
      if (form == null
          || !(form.startsWith("${") ? isGenerated(form) : handMade().contains(form))) {
        broken.add(task.getId() + " " + form);
      }
      if (!"latest".equals(task.getCamundaFormRefBinding())) {
        broken.add(task.getId() + " binding");
      }
    }
    return broken;
  }

  private static boolean isGenerated(String form) {
    return Arrays.stream(FormCatalog.class.getMethods())
        .filter(method -> method.getReturnType() == String.class)
        .anyMatch(m -> form.equals("${formCatalog." + m.getName() + "(cycleCode, unitCode)}"));
  }

  /** Forms in the folder that no diagram shows. */
  static Set<String> unused(List<Diagram> diagrams) {
    Set<String> unused = new TreeSet<>(handMade());
    diagrams.forEach(
        diagram ->
            Stream.concat(
                    diagram.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                    diagram.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(Objects::nonNull)
                .forEach(unused::remove));
    return unused;
  }

  /** A form is found by its id, people find it by its file. */
  static List<String> id(String fileName, JsonNode form) {
    return fileName.equals(form.path("id").asText() + ".form") ? List.of() : List.of(fileName);
  }

  /** What a form would send and the gate would refuse. */
  static List<String> refused(JsonNode form, Set<String> allowed) {
    Set<String> sent = new TreeSet<>();
    collect(form.path("components"), "", sent);
    sent.removeAll(allowed);
    return List.copyOf(sent);
  }

  private static void collect(JsonNode components, String path, Set<String> sent) {
    for (JsonNode component : components) {
      String own = component.path("path").asText("");
      collect(component.path("components"), path.isEmpty() ? own : path, sent);
      if (INPUTS.contains(component.path("type").asText())
          && !component.path("disabled").asBoolean()) {
        String name = path.isEmpty() ? component.path("key").asText() : path;
        sent.add(name.replaceAll("\\..*", ""));
      }
    }
  }

  static List<String> handMade() {
    return files("forms/*.form").stream().map(name -> name.replace(".form", "")).toList();
  }

  static List<String> files(String pattern) {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
          .map(Resource::getFilename)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String form) {
    try (var in = FormRules.class.getResourceAsStream("/forms/" + form + ".form")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
