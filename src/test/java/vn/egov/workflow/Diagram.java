package vn.egov.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.ClassPathResource;

/**
 * A diagram as the engine's model API reads it.
 *
 * @param file name of its file without the extension
 */
record Diagram(String file, BpmnModelInstance model) {

  static Diagram cycle() {
    return of("assessment-cycle");
  }

  static Diagram unit() {
    return of("unit-assessment");
  }

  static Diagram delivery() {
    return of("notice-delivery");
  }

  static Diagram extension() {
    return of("extend-deadline");
  }

  static Stream<Diagram> all() {
    return Stream.of(cycle(), unit(), extension(), delivery());
  }

  private static Diagram of(String file) {
    return parse(file, xml(file));
  }

  static Diagram parse(String file, String xml) {
    return new Diagram(
        file,
        Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  static String xml(String file) {
    try {
      return new ClassPathResource("bpmn/" + file + ".bpmn")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T extends ModelElementInstance> List<T> all(Class<T> type) {
    Collection<T> found = model.getModelElementsByType(type);
    return List.copyOf(found);
  }

  @Override
  public String toString() {
    return file;
  }
}
