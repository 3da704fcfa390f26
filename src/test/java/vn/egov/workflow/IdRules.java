package vn.egov.workflow;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Ids are {@code <Type>_<PascalCase>}, so that they tell in a log what they are. */
final class IdRules {

  private static final Pattern NAME = Pattern.compile("([A-Z][a-z0-9]+)+");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("startEvent", "StartEvent"),
          Map.entry("endEvent", "EndEvent"),
          Map.entry("intermediateCatchEvent", "Event"),
          Map.entry("intermediateThrowEvent", "Event"),
          Map.entry("boundaryEvent", "Timer"),
          Map.entry("userTask", "Task"),
          Map.entry("serviceTask", "Task"),
          Map.entry("callActivity", "Task"),
          Map.entry("exclusiveGateway", "Gateway"),
          Map.entry("parallelGateway", "Gateway"),
          Map.entry("sequenceFlow", "Flow"),
          Map.entry("message", "Message"));

  private IdRules() {}

  static List<String> pattern(Diagram diagram) {
    return List.of(FlowNode.class, SequenceFlow.class, Message.class).stream()
        .flatMap(type -> diagram.all(type).stream())
        .map(BaseElement.class::cast)
        .filter(element -> !isRight(element))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean isRight(BaseElement element) {
    String type = TYPES.get(element.getElementType().getTypeName());
    String prefix = type + "_";
    return element.getId().startsWith(prefix)
        && NAME.matcher(element.getId().substring(prefix.length())).matches();
  }
}
