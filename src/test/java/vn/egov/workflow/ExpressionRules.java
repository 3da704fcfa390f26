package vn.egov.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Expressions against the code that they name; each rule returns what breaks it. */
final class ExpressionRules {

  private static final Map<String, Class<?>> STEPS =
      Map.of(
          "serviceTask", JavaDelegate.class,
          "executionListener", ExecutionListener.class,
          "taskListener", TaskListener.class);

  private static final Pattern OTHER_CODE =
      Pattern.compile("camunda:(class|expression)=\"[^\"]*\"|<(bpmn|camunda):script");

  private ExpressionRules() {}

  /** Every bean exists and is of the kind that its place needs. */
  static List<String> beans(Diagram diagram) {
    Map<String, Class<?>> beans = DiagramBeans.components();
    List<String> broken = new ArrayList<>();
    for (Expression expression : Expression.of(diagram)) {
      for (Expression.Call call : expression.calls()) {
        if (!beans.containsKey(call.bean())) {
          broken.add(expression + " names no bean");
        } else if (!hasMethod(beans.get(call.bean()), call)) {
          broken.add(expression + " calls no method");
        }
      }
      if (expression.isDelegate()) {
        Class<?> type = beans.get(expression.body());
        if (type == null) {
          broken.add(expression + " names no bean");
        } else if (!STEPS.get(expression.element()).isAssignableFrom(type)) {
          broken.add(expression + " is no " + expression.element());
        }
      }
    }
    return broken;
  }

  /** The engine finds public methods of public classes only. */
  private static boolean hasMethod(Class<?> type, Expression.Call call) {
    return Modifier.isPublic(type.getModifiers())
        && Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals(call.method()))
            .mapToInt(Method::getParameterCount)
            .anyMatch(count -> count == call.arguments());
  }

  /**
   * Variables that are neither ids nor outcomes: nobody sets them, so they are null when needed.
   */
  static List<String> variables(Diagram diagram) {
    List<String> unknown = new ArrayList<>();
    for (Expression expression : Expression.of(diagram)) {
      if (!expression.isDelegate()) {
        expression.names().stream()
            .filter(name -> !Variables.KEPT_IN_HISTORY.contains(name))
            .forEach(name -> unknown.add(expression + " " + name));
      }
    }
    return unknown;
  }

  /** Delegates and listeners that no diagram uses. */
  static Set<String> idle(List<Diagram> diagrams) {
    Set<String> idle = new TreeSet<>();
    STEPS.values().forEach(type -> idle.addAll(DiagramBeans.ofType(type).keySet()));
    diagrams.stream()
        .flatMap(diagram -> Expression.of(diagram).stream())
        .filter(Expression::isDelegate)
        .forEach(expression -> idle.remove(expression.body()));
    return idle;
  }

  /** Code in a diagram that is not an expression: classes and scripts pass by the beans. */
  static List<String> otherCode(Diagram diagram) {
    return OTHER_CODE
        .matcher(Bpmn.convertToString(diagram.model()))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
