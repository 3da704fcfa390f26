package vn.egov.workflow.forms;

/** A table of points: what the server scored, or what the form adds up. */
final class ScoreTable {

  private ScoreTable() {}

  static Component over(String id, String label, String rows) {
    Component table = Component.table(id, label, rows);
    for (String column : new String[] {"name", "points", "max", "percent", "level", "note"}) {
      table.column(column, FormTexts.text("scorecard." + column));
    }
    return table;
  }
}
