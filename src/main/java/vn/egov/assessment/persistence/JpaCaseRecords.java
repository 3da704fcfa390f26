package vn.egov.assessment.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseRecords;
import vn.egov.assessment.ScorecardFacts;
import vn.egov.assessment.ScorecardRecord;
import vn.egov.assessment.SheetFacts;
import vn.egov.assessment.SheetRecord;
import vn.egov.assessment.Stage;

/** Two kinds of record behind one interface, hence no Spring Data repository. */
@Repository
class JpaCaseRecords implements CaseRecords {

  private final EntityManager entities;

  JpaCaseRecords(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(SheetRecord sheet) {
    entities.persist(sheet);
  }

  @Override
  public void add(ScorecardRecord scorecard) {
    entities.persist(scorecard);
  }

  @Override
  public Optional<SheetRecord> latest(AssessmentKey key, Stage stage) {
    return latestOf(key, List.of(stage));
  }

  @Override
  public Optional<SheetRecord> latestOf(AssessmentKey key, List<Stage> stages) {
    return entities
        .createQuery(
            "select s from SheetRecord s where s.assessmentId = :id and s.stage in :stages"
                + " order by s.id desc",
            SheetRecord.class)
        .setParameter("id", key.toString())
        .setParameter("stages", stages)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<ScorecardRecord> latest(AssessmentKey key) {
    return entities
        .createQuery(
            "select s from ScorecardRecord s where s.assessmentId = :id order by s.id desc",
            ScorecardRecord.class)
        .setParameter("id", key.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<SheetFacts> sheetsOf(Collection<String> assessmentIds) {
    return entities
        .createQuery(
            "select new vn.egov.assessment.SheetFacts(s.assessmentId, s.stage, s.content,"
                + " s.remarks, s.madeBy, s.madeAt) from SheetRecord s"
                + " where s.assessmentId in :ids order by s.id",
            SheetFacts.class)
        .setParameter("ids", assessmentIds)
        .getResultList();
  }

  @Override
  public List<ScorecardFacts> scorecardsOf(Collection<String> assessmentIds) {
    return entities
        .createQuery(
            "select new vn.egov.assessment.ScorecardFacts(s.assessmentId, s.stage, s.content,"
                + " s.writtenAt) from ScorecardRecord s where s.assessmentId in :ids order by s.id",
            ScorecardFacts.class)
        .setParameter("ids", assessmentIds)
        .getResultList();
  }

  @Override
  public List<ScorecardRecord> latestOfCycle(String cycle) {
    return entities
        .createQuery(
            "select s from ScorecardRecord s where s.id in (select max(m.id) from ScorecardRecord m,"
                + " Assessment a where m.assessmentId = a.id and a.cycleCode = :cycle"
                + " group by m.assessmentId)",
            ScorecardRecord.class)
        .setParameter("cycle", cycle)
        .getResultList();
  }
}
