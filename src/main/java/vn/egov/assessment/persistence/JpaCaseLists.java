package vn.egov.assessment.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.CaseLists;
import vn.egov.assessment.DueBefore;
import vn.egov.assessment.DueFilter;
import vn.egov.assessment.NextDates;
import vn.egov.assessment.Reader;
import vn.egov.assessment.Verification;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Participant;
import vn.egov.unit.UnitCode;

/** Who may read what is a condition of the query, so that pages and counts are right as well. */
@Repository
class JpaCaseLists implements CaseLists {

  private static final String READABLE =
      " from Assessment a join Participant p"
          + " on p.cycleCode = a.cycleCode and p.unitCode = a.unitCode"
          + " where (:everything = true or a.unitCode in :units"
          + " or (p.verifierCode in :districts and a.verification <> :unverified))";

  private static final String DUE_BEFORE =
      "(a.status = OPEN and a.submissionDue < :moment"
          + " or a.status = IN_VERIFICATION and a.status in :moment_passed"
          + " and (a.verificationDue is null or a.verificationDue < :moment)"
          + " or a.status = IN_REVIEW and a.status in :moment_passed"
          + " and (a.reviewDue is null or a.reviewDue < :moment)"
          + " or a.status = ANNOUNCED and a.responseDue < :moment"
          + " or a.status = IN_APPEAL and a.responseDue < :moment_answers)";

  private final EntityManager entities;
  private final NextDates nextDates;

  JpaCaseLists(EntityManager entities, NextDates nextDates) {
    this.entities = entities;
    this.nextDates = nextDates;
  }

  @Override
  public List<CaseLine> page(Cycle cycle, Reader reader, CaseFilter filter, int first, int size) {
    String order = " order by a.unitCode";
    return asked("select a, p", order, Object[].class, cycle, reader, filter)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> line((Assessment) row[0], (Participant) row[1], cycle))
        .toList();
  }

  @Override
  public long count(Cycle cycle, Reader reader, CaseFilter filter) {
    return asked("select count(a)", "", Long.class, cycle, reader, filter).getSingleResult();
  }

  @Override
  public List<CycleCode> cyclesWithCasesOf(Reader reader) {
    return readable("select distinct a.cycleCode" + READABLE, String.class, reader)
        .getResultStream()
        .map(CycleCode::new)
        .toList();
  }

  private <T> TypedQuery<T> asked(
      String select, String order, Class<T> type, Cycle cycle, Reader reader, CaseFilter filter) {
    String conditions =
        " and a.cycleCode = :cycle"
            + (filter.tier() == null ? "" : " and a.tier = :tier")
            + (filter.status() == null ? "" : " and a.status = :status")
            + (filter.parent() == null
                ? ""
                : " and a.unitCode in (select u.code from Unit u where u.parentCode = :parent"
                    + " and u.validFrom <= :day and (u.validUntil is null or u.validUntil > :day))")
            + due(filter.due());
    TypedQuery<T> query = readable(select + READABLE + conditions + order, type, reader);
    query.setParameter("cycle", cycle.code().value());
    if (filter.tier() != null) {
      query.setParameter("tier", filter.tier());
    }
    if (filter.status() != null) {
      query.setParameter("status", filter.status());
    }
    if (filter.parent() != null) {
      query.setParameter("parent", filter.parent().value());
      query.setParameter("day", cycle.periodTo());
    }
    if (filter.due() == DueFilter.SOON) {
      bind(query, "soon", nextDates.soon(cycle));
    }
    if (filter.due() != null) {
      bind(query, "overdue", nextDates.overdue(cycle));
    }
    return query;
  }

  private static String due(@Nullable DueFilter due) {
    if (due == null) {
      return "";
    }
    String overdue = dueBefore("overdue");
    return due == DueFilter.OVERDUE
        ? " and " + overdue
        : " and " + dueBefore("soon") + " and not " + overdue;
  }

  /** What {@link DueBefore} says, with its parts as parameters. */
  private static String dueBefore(String name) {
    return DUE_BEFORE.replace(":moment", ":" + name);
  }

  private static void bind(TypedQuery<?> query, String name, DueBefore due) {
    query.setParameter(name, due.moment());
    query.setParameter(name + "_passed", due.passed());
    query.setParameter(name + "_answers", due.answersBefore());
  }

  private <T> TypedQuery<T> readable(String jpql, Class<T> type, Reader reader) {
    return entities
        .createQuery(jpql, type)
        .setParameter("everything", reader.everything())
        .setParameter("units", codes(reader.units()))
        .setParameter("districts", codes(reader.districts()))
        .setParameter("unverified", Verification.NOT_REQUIRED);
  }

  private static Set<String> codes(Set<UnitCode> units) {
    return units.stream().map(UnitCode::value).collect(Collectors.toSet());
  }

  private CaseLine line(Assessment assessment, Participant participant, Cycle cycle) {
    return new CaseLine(
        assessment.unit(),
        participant.name(),
        assessment.tier(),
        assessment.status(),
        assessment.verification(),
        assessment.submissionDue(),
        assessment.submittedAt().orElse(null),
        assessment.late(),
        nextDates.of(assessment, cycle).orElse(null));
  }
}
