package vn.egov.notice.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Cycle> cycles = new HashMap<>();
    List<Work> all = new ArrayList<>();
    for (Cycle cycle :
        entities
            .createQuery("select c from Cycle c where c.status <> :published", Cycle.class)
            .setParameter("published", CycleStatus.PUBLISHED)
            .getResultList()) {
      cycles.put(cycle.code().value(), cycle);
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

  private void ofCases(Map<String, Cycle> cycles, Instant now, LocalDate today, List<Work> all) {
    Map<Step, long[]> sums = new HashMap<>();
    entities
        .createQuery(
            "select a.cycleCode, a.status, p.verifierCode, count(a),"
                + " sum(case when a.submissionDue < :now then 1 else 0 end)"
                + " from Assessment a join Participant p"
                + " on p.cycleCode = a.cycleCode and p.unitCode = a.unitCode"
                + " where a.cycleCode in :cycles and a.status in :open"
                + " group by a.cycleCode, a.status, p.verifierCode",
            Object[].class)
        .setParameter("now", now)
        .setParameter("cycles", cycles.keySet())
        .setParameter("open", STEPS.keySet())
        .getResultStream()
        .forEach(row -> add(row, cycles, today, sums));
    sums.forEach(
        (step, sum) ->
            all.add(new Work(step.kind(), step.cycle(), step.district(), sum[0], sum[1])));
  }

  private static void add(
      Object[] row, Map<String, Cycle> cycles, LocalDate today, Map<Step, long[]> sums) {
    String code = (String) row[0];
    Work.Kind kind = STEPS.get((AssessmentStatus) row[1]);
    Cycle cycle = cycles.get(code);
    if (kind == null || cycle == null) {
      return;
    }
    long count = (Long) row[3];
    long late = ((Number) row[4]).longValue();
    String district = kind == Work.Kind.VERIFICATION ? (String) row[2] : null;
    long[] sum = sums.computeIfAbsent(new Step(code, kind, district), s -> new long[2]);
    sum[0] += count;
    sum[1] += overdue(kind, cycle, today, count, late);
  }

  /** Of a submission each case says it, of the rest the cycle says it for all. */
  private static long overdue(
      Work.Kind kind, Cycle cycle, LocalDate today, long count, long lateSubmissions) {
    LocalDate due =
        switch (kind) {
          case VERIFICATION -> cycle.calendar().verificationDeadline();
          case REVIEW -> cycle.calendar().reviewDeadline();
          default -> null;
        };
    if (kind == Work.Kind.SUBMISSION) {
      return lateSubmissions;
    }
    return due != null && today.isAfter(due) ? count : 0;
  }

  private record Step(String cycle, Work.Kind kind, @Nullable String district) {}
}
