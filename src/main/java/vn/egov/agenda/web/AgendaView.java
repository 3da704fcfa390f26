package vn.egov.agenda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.agenda.CycleAgenda;
import vn.egov.agenda.OwnDate;
import vn.egov.agenda.StageDates;
import vn.egov.agenda.StageDates.Progress;

/**
 * The dates of a cycle as the page shows them.
 *
 * @param own next dates of the reader's own cases
 * @param overdue address of the list of cases, those that are overdue
 * @param soon the same, those that are due soon
 */
record AgendaView(
    String code,
    String name,
    List<StageRow> stages,
    List<OwnRow> own,
    String overdue,
    String soon) {

  /**
   * @param state where the stage stands, in words
   * @param now whether it is under way
   * @param grace until when late submissions are taken, null where none are
   * @param duties what is asked of the reader
   */
  record StageRow(
      String name,
      String first,
      String last,
      @Nullable String grace,
      String state,
      boolean now,
      List<String> duties) {}

  record OwnRow(
      String href, String unit, String purpose, String day, boolean overdue, boolean deviates) {}

  static AgendaView of(CycleAgenda agenda, AgendaWording wording) {
    String cases = "/cases?cycle=" + agenda.code() + "&lang=" + wording.language() + "&due=";
    return new AgendaView(
        agenda.code().value(),
        wording.name(agenda.name()),
        agenda.stages().stream().map(stage -> row(stage, wording)).toList(),
        agenda.own().stream().map(date -> row(date, agenda, wording)).toList(),
        cases + "OVERDUE",
        cases + "SOON");
  }

  private static StageRow row(StageDates dates, AgendaWording wording) {
    return new StageRow(
        wording.stage(dates.stage()),
        wording.day(dates.first()),
        wording.day(dates.last()),
        dates.graceEnd() == null ? null : wording.text("grace", wording.day(dates.graceEnd())),
        wording.text("progress." + dates.progress(), dates.workingDaysLeft()),
        dates.progress() == Progress.NOW || dates.progress() == Progress.LAST_DAY,
        dates.duties().stream().map(wording::duty).toList());
  }

  private static OwnRow row(OwnDate date, CycleAgenda agenda, AgendaWording wording) {
    return new OwnRow(
        "/cases/" + agenda.code() + "/" + date.unit() + "?lang=" + wording.language(),
        wording.name(date.unitName()),
        wording.text("purpose." + date.purpose()),
        wording.day(date.day()),
        date.overdue(),
        date.deviates());
  }
}
