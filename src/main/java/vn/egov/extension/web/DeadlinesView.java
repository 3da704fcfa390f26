package vn.egov.extension.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.assessment.AssessmentKey;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Cycles;
import vn.egov.extension.Extension;
import vn.egov.extension.ExtensionPlan;
import vn.egov.extension.MoveState;
import vn.egov.extension.PlannedMove;
import vn.egov.extension.ReadExtensions;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.ProblemTexts;
import vn.egov.shared.web.Notation;

/** What the page of deadlines shows, in words. */
@Component
class DeadlinesView {

  private static final int FIRST = 20;

  private final Cycles cycles;
  private final ReadExtensions readExtensions;
  private final ProblemTexts texts;

  DeadlinesView(Cycles cycles, ReadExtensions readExtensions, ProblemTexts texts) {
    this.cycles = cycles;
    this.readExtensions = readExtensions;
    this.texts = texts;
  }

  /** A stage and its last day. */
  record StageRow(String stage, @Nullable String day) {}

  /** A decision in the list, and how far it is. */
  record ExtensionRow(
      String decided,
      String scope,
      @Nullable String scopeCode,
      String stage,
      String from,
      String to,
      String reason,
      @Nullable String decisionNumber,
      long moved,
      long pending,
      long leftAlone) {}

  /** What would become, or has become, of a unit. */
  record MoveRow(String unit, String name, String stage, String outcome, String from, String to) {}

  /** Units that are left alone for one reason. */
  record LeftRow(String outcome, long units) {}

  String newest() {
    return cycles.newestFirst().stream()
        .findFirst()
        .map(cycle -> cycle.code().value())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  Cycle cycle(CycleCode code) {
    return cycles
        .find(code.value())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  void page(Cycle cycle, Model model, Locale locale) {
    Notation notation = new Notation(locale);
    model.addAttribute("language", locale.getLanguage());
    model.addAttribute("code", cycle.code().value());
    model.addAttribute("cycleName", cycle.name().in(locale));
    model.addAttribute("running", cycle.status() == CycleStatus.RUNNING);
    model.addAttribute("codes", cycles.newestFirst().stream().map(c -> c.code().value()).toList());
    model.addAttribute(
        "stages",
        Arrays.stream(CycleStage.values())
            .map(s -> new StageRow(s.name(), lastDay(s, cycle, notation).orElse(null)))
            .toList());
    model.addAttribute(
        "extensions", readExtensions.of(cycle.code()).stream().map(e -> row(e, notation)).toList());
  }

  private static Optional<String> lastDay(CycleStage stage, Cycle cycle, Notation notation) {
    return stage.lastDayIn(cycle.calendar()).map(notation::day);
  }

  private static ExtensionRow row(ReadExtensions.Progress progress, Notation notation) {
    Extension extension = progress.extension();
    return new ExtensionRow(
        notation.moment(extension.decidedAt()) + ", " + extension.decidedBy(),
        extension.scope().name(),
        extension.scopeCode().orElse(null),
        extension.stage().name(),
        notation.day(extension.oldDay()),
        notation.day(extension.newDay()),
        extension.reason(),
        extension.decisionNumber().orElse(null),
        progress.units(MoveState.MOVED),
        progress.units(MoveState.PENDING),
        progress.leftAlone());
  }

  void plan(ExtensionPlan plan, Model model, Locale locale) {
    Notation notation = new Notation(locale);
    model.addAttribute("moving", plan.moving());
    model.addAttribute("workingDays", plan.workingDays());
    model.addAttribute(
        "targets",
        plan.targets().entrySet().stream()
            .map(t -> new StageRow(t.getKey().name(), notation.day(t.getValue())))
            .toList());
    model.addAttribute(
        "nextWorkingDay",
        plan.nextWorkingDay() == null ? null : notation.day(plan.nextWorkingDay()));
    model.addAttribute(
        "leftAlone",
        plan.leftAlone().entrySet().stream()
            .map(l -> new LeftRow(l.getKey().name(), l.getValue()))
            .toList());
    model.addAttribute(
        "moves", plan.moves().stream().limit(FIRST).map(m -> row(m, notation, locale)).toList());
  }

  private static MoveRow row(PlannedMove move, Notation notation, Locale locale) {
    return new MoveRow(
        move.unit().unit().value(),
        move.unit().name().in(locale),
        move.stage().name(),
        move.outcome().name(),
        notation.day(move.from()),
        notation.day(move.to()));
  }

  void unit(AssessmentKey key, Model model, Locale locale) {
    Notation notation = new Notation(locale);
    List<MoveRow> history =
        readExtensions.ofUnit(key.cycle(), key.unit().value()).stream()
            .map(
                m ->
                    new MoveRow(
                        key.unit().value(),
                        m.extension().reason(),
                        m.move().stage().name(),
                        m.move().state().name(),
                        notation.day(m.move().oldDay()),
                        notation.day(m.move().newDay())))
            .toList();
    model.addAttribute("unit", key.unit().value());
    model.addAttribute("history", history);
  }

  void refusal(BusinessRuleViolation refusal, Model model, Locale locale) {
    model.addAttribute(
        "problems", refusal.problems().stream().map(p -> texts.text(p, locale)).toList());
  }
}
