package vn.egov.workflow;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What holds of a diagram by itself; each rule returns what breaks it. */
final class DiagramRules {

  /** The letters that only Vietnamese has, or shares with few. */
  private static final Pattern VIETNAMESE = Pattern.compile(".*[À-ỹĐđ].*");

  private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");

  private DiagramRules() {}

  /** A file holds one executable process of its name, whose history is cleared some day. */
  static List<String> process(Diagram diagram) {
    List<Process> processes = diagram.all(Process.class);
    if (processes.size() != 1) {
      return List.of(processes.size() + " processes");
    }
    Process process = processes.get(0);
    return broken(
        named(process.getId().equals(diagram.file()), process.getId() + " in " + diagram.file()),
        named(process.isExecutable(), "not executable"),
        named(isVietnamese(process.getName()), "no Vietnamese name"),
        named(
            DAYS.matcher(String.valueOf(process.getCamundaHistoryTimeToLiveString())).matches(),
            "history time to live in days"));
  }

  /** A gateway that splits has one default; every other way out a condition and a label. */
  static List<String> gateways(Diagram diagram) {
    return diagram.all(ExclusiveGateway.class).stream()
        .filter(gateway -> gateway.getOutgoing().size() > 1)
        .flatMap(DiagramRules::waysOut)
        .toList();
  }

  private static Stream<String> waysOut(ExclusiveGateway gateway) {
    SequenceFlow fallback = gateway.getDefault();
    if (fallback == null) {
      return Stream.of(gateway.getId() + " has no default");
    }
    return gateway.getOutgoing().stream()
        .flatMap(
            flow -> {
              boolean conditional = flow.getConditionExpression() != null;
              return Stream.of(
                  named(
                      conditional != flow.equals(fallback),
                      flow.getId() + (conditional ? " is default" : " has no condition")),
                  named(isVietnamese(flow.getName()), flow.getId() + " has no label"));
            })
        .filter(Objects::nonNull);
  }

  /** Conditions stand at gateways only, where they can be read. */
  static List<String> conditions(Diagram diagram) {
    return diagram.all(SequenceFlow.class).stream()
        .filter(flow -> flow.getConditionExpression() != null)
        .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway))
        .map(SequenceFlow::getId)
        .toList();
  }

  static List<String> names(Diagram diagram) {
    return diagram.all(FlowNode.class).stream()
        .filter(node -> !isVietnamese(node.getName()))
        .map(FlowNode::getId)
        .toList();
  }

  /** Every node has its shape and every flow its line, or nobody sees them. */
  static List<String> drawing(Diagram diagram) {
    Stream<String> drawn =
        Stream.concat(
            diagram.all(BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()),
            diagram.all(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()));
    List<String> shown = drawn.toList();
    return Stream.concat(
            diagram.all(FlowNode.class).stream().map(FlowNode::getId),
            diagram.all(SequenceFlow.class).stream().map(SequenceFlow::getId))
        .filter(id -> !shown.contains(id))
        .toList();
  }

  /** Whoever correlates names the message; so its name is its id. */
  static List<String> messages(Diagram diagram) {
    return diagram.all(MessageEventDefinition.class).stream()
        .map(MessageEventDefinition::getMessage)
        .filter(message -> message == null || !message.getId().equals(message.getName()))
        .map(message -> message == null ? "event without message" : message.getName())
        .toList();
  }

  private static boolean isVietnamese(String name) {
    return name != null && VIETNAMESE.matcher(name).matches();
  }

  private static String named(boolean holds, String otherwise) {
    return holds ? null : otherwise;
  }

  private static List<String> broken(String... violations) {
    return Stream.of(violations).filter(Objects::nonNull).toList();
  }
}
