package vn.egov.notice.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStatus;
import vn.egov.notice.OpenWork;
import vn.egov.notice.Work;

/** Counted by the database, never case by case. */
@Repository
class JpaOpenWork implements OpenWork {

  private static final Map<AssessmentStatus, Work.Kind> STEPS =
      Map.of(
          AssessmentStatus.OPEN, Work.Kind.SUBMISSION,
          AssessmentStatus.IN_VERIFICATION, Work.Kind.VERIFICATION,
          AssessmentStatus.IN_REVIEW, Work.Kind.REVIEW,
          AssessmentStatus.ANNOUNCED, Work.Kind.ANSWER,
          AssessmentStatus.IN_APPEAL, Work.Kind.APPEAL);

  private final EntityManager entities;

  JpaOpenWork(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Work> count(Instant now, LocalDate today) {
    Set<String> cycles = new HashSet<>();
    List<Work> all = new ArrayList<>();
    for (Cycle cycle :
        entities
            .createQuery("select c from Cycle c where c.status <> :published", Cycle.class)
            .setParameter("published", CycleStatus.PUBLISHED)
            .getResultList()) {
      cycles.add(cycle.code().value());
      ofTheWhole(cycle, all);
    }
    if (!cycles.isEmpty()) {
      ofCases(cycles, now, today, all);
    }
    all.sort(
        Comparator.comparing(Work::cycle)
            .thenComparing(Work::kind)
            .thenComparing(w -> String.valueOf(w.district())));
    return all;
  }

  private static void ofTheWhole(Cycle cycle, List<Work> all) {
    if (cycle.status() == CycleStatus.COMPILED) {
      all.add(new Work(Work.Kind.APPROVAL, cycle.code().value(), null, 1, 0));
    } else if (cycle.status() == CycleStatus.RETURNED) {
      all.add(new Work(Work.Kind.REVISION, cycle.code().value(), null, 1, 0));
    }
  }

  private void ofCases(Set<String> cycles, Instant now, LocalDate today, List<Work> all) {
    Map<Step, long[]> sums = new HashMap<>();
    entities
        .createQuery(
            "select a.cycleCode, a.status, p.verifierCode, count(a), sum(case"
                + late(AssessmentStatus.OPEN, "a.submissionDue < :now")
                + late(AssessmentStatus.IN_VERIFICATION, past("verification"))
                + late(AssessmentStatus.IN_REVIEW, past("review"))
                + " else 0 end) from Assessment a"
                + " join Participant p on p.cycleCode = a.cycleCode and p.unitCode = a.unitCode"
                + " join Cycle c on c.code = a.cycleCode"
                + " where a.cycleCode in :cycles and a.status in :open"
                + " group by a.cycleCode, a.status, p.verifierCode",
            Object[].class)
        .setParameter("now", now)
        .setParameter("today", today)
        .setParameter("cycles", cycles)
        .setParameter("open", STEPS.keySet())
        .getResultStream()
        .forEach(row -> add(row, sums));
    sums.forEach(
        (step, sum) ->
            all.add(new Work(step.kind(), step.cycle(), step.district(), sum[0], sum[1])));
  }

  private static String late(AssessmentStatus status, String condition) {
    return " when a.status = " + status.name() + " and " + condition + " then 1";
  }

  /** The deadline of the calendar has passed, and the one of the case too if it has its own. */
  private static String past(String stage) {
    return "c.calendar.%1$sDeadline < :today and (a.%1$sDue is null or a.%1$sDue < :now)"
        .formatted(stage);
  }

  private static void add(Object[] row, Map<Step, long[]> sums) {
    Work.Kind kind = STEPS.get((AssessmentStatus) row[1]);
    if (kind == null) {
      return;
    }
    String district = kind == Work.Kind.VERIFICATION ? (String) row[2] : null;
    long[] sum = sums.computeIfAbsent(new Step((String) row[0], kind, district), s -> new long[2]);
    sum[0] += (Long) row[3];
    sum[1] += ((Number) row[4]).longValue();
  }

  private record Step(String cycle, Work.Kind kind, @Nullable String district) {}
}
