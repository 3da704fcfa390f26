package vn.egov.assessment.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.ListCases;
import vn.egov.assessment.Verification;
import vn.egov.unit.Tier;

/**
 * A page of the cases that the caller may read.
 *
 * @param total on all pages
 * @param page from 0
 */
record CaseListRepresentation(long total, int page, int size, List<Line> assessments) {

  static CaseListRepresentation of(ListCases.Page page) {
    return new CaseListRepresentation(
        page.total(), page.page(), page.size(), page.cases().stream().map(Line::of).toList());
  }

  record Line(
      String unitCode,
      String unitName,
      Tier tier,
      AssessmentStatus status,
      Verification verification,
      Instant submissionDue,
      @Nullable Instant submittedAt,
      boolean late,
      @Nullable NextDateRepresentation next) {

    private static Line of(CaseLine line) {
      return new Line(
          line.unit().value(),
          line.unitName().vi(),
          line.tier(),
          line.status(),
          line.verification(),
          line.submissionDue(),
          line.submittedAt(),
          line.late(),
          NextDateRepresentation.of(line.next()));
    }
  }
}
