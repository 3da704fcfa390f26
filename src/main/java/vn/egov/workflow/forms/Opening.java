package vn.egov.workflow.forms;

import java.util.List;

/**
 * Keeps a form with many numbers from freezing when it is opened.
 *
 * <p>A number field of form-js 1.8.7 reports its first value as a change, 300 ms after it was
 * drawn, and each report draws the whole form anew: seventy numbers take the browser ten seconds. A
 * read-only field does not report. So the numbers are read-only until everything has been drawn
 * once; then a list whose value is not among its (no) options clears that value, as form-js does,
 * which makes the numbers writable, and hides the list itself, so that it is never sent.
 */
final class Opening {

  private static final String DRAWING = "opening.drawing";

  private Opening() {}

  /**
   * The list, and a constant beside it: what is hidden falls back to its first value where nothing
   * is left of its object.
   */
  static List<Component> components() {
    Component constant = Component.field("expression", "opening", "opening.is", "").disabled();
    constant.json().put("computeOn", "presubmit").put("expression", "").put("defaultValue", "form");
    Component list =
        Component.field("radio", "drawing", DRAWING, "").hiddenIf("=" + DRAWING + " = null");
    list.json().put("defaultValue", "yes").putArray("values");
    return List.of(constant, list);
  }

  static Component writableOnceDrawn(Component number) {
    number.json().put("readonly", "=" + DRAWING + " = \"yes\"");
    return number;
  }
}
