package vn.egov.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An expression of a diagram.
 *
 * @param element name of the XML element in or at which it stands, such as {@code taskListener}
 * @param place name of the attribute; empty where it is the text of the element
 * @param body what stands between the braces
 */
record Expression(String element, String place, String body) {

  private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern CALL =
      Pattern.compile("([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\(([^()]*)\\)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern TEXT = Pattern.compile("'[^']*'");
  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null", "empty");

  /** A call of a bean's method. */
  record Call(String bean, String method, int arguments) {}

  static List<Expression> of(Diagram diagram) {
    List<Expression> found = new ArrayList<>();
    Document document = (Document) diagram.model().getDocument().getDomSource().getNode();
    collect(document.getDocumentElement(), found);
    return found;
  }

  private static void collect(Element element, List<Expression> found) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      add(element, attribute.getLocalName(), attribute.getNodeValue(), found);
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        collect(inner, found);
      } else {
        add(element, "", child.getNodeValue(), found);
      }
    }
  }

  private static void add(Element element, String place, String text, List<Expression> found) {
    WHOLE
        .matcher(text == null ? "" : text)
        .results()
        .map(match -> new Expression(element.getLocalName(), place, match.group(1)))
        .forEach(found::add);
  }

  List<Call> calls() {
    return CALL.matcher(body).results().map(Expression::call).toList();
  }

  private static Call call(MatchResult match) {
    String arguments = match.group(3);
    return new Call(
        match.group(1), match.group(2), arguments.isBlank() ? 0 : arguments.split(",").length);
  }

  /** Names in it that are neither called nor words of the language: variables, or a bean. */
  List<String> names() {
    String rest = TEXT.matcher(CALL.matcher(body).replaceAll("$3")).replaceAll("");
    return NAME.matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(name -> !WORDS.contains(name))
        .toList();
  }

  boolean isDelegate() {
    return place.equals("delegateExpression");
  }

  @Override
  public String toString() {
    return "${" + body + "}";
  }
}
