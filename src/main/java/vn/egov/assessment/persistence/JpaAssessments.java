package vn.egov.assessment.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseFacts;

interface JpaAssessments extends Assessments, Repository<Assessment, String> {

  @Override
  default Optional<Assessment> find(String id) {
    return findById(id);
  }

  Optional<Assessment> findById(String id);

  @Override
  @Query("select a from Assessment a where a.cycleCode = :cycle order by a.unitCode")
  List<Assessment> ofCycle(String cycle);

  @Override
  @Query("select a from Assessment a where a.id in :ids")
  List<Assessment> withIds(Collection<String> ids);

  @Override
  @Query(
      "select new vn.egov.assessment.CaseFacts(a.id, a.status, a.verification, a.submissions,"
          + " a.reviewReturns, a.verifiedBy, a.reviewedBy, a.reviewers, a.response, a.decidedBy,"
          + " a.late, a.reopenedAt) from Assessment a where a.id in :ids")
  List<CaseFacts> factsOf(Collection<String> ids);

  @Override
  @Query(
      "select a.id from Assessment a where a.cycleCode = :cycle and a.status in :states"
          + " order by a.status offset :number rows fetch first 1 rows only")
  Optional<String> oneBeyond(int number, String cycle, Collection<AssessmentStatus> states);

  @Override
  @Query("select count(a) from Assessment a where a.cycleCode = :cycle and a.status in :states")
  long countInStates(String cycle, Collection<AssessmentStatus> states);
}
