package vn.egov.publication;

import vn.egov.assessment.CaseFixture;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.CycleStatus;

/** A cycle whose cases can be settled, compiled and published in memory. */
final class PublicationFixture {

  private final CaseFixture cases = new CaseFixture();
  private final InMemoryUnitResults results = new InMemoryUnitResults(CycleFixture.CODE.value());
  private final InMemoryPublications publications = new InMemoryPublications();

  void compile() {
    new CompileResults(
            cycle().participants(),
            cases.assessments(),
            cases.caseRecords(),
            results,
            cases.progress(),
            cycle().progress(),
            cycle().trail())
        .compile(CycleFixture.CODE);
  }

  void approve() {
    cycle().results().approve(CycleFixture.CODE, "leader", "12/QĐ-UBND", "2026-07-01");
  }

  void publish() {
    new PublishResults(results, publications, cycle().progress(), cycle().clock(), cycle().trail())
        .publish(CycleFixture.CODE);
  }

  PublishedResults published() {
    return new PublishedResults(cycle().cycles(), results, publications, compiled());
  }

  CompiledResults compiled() {
    return new CompiledResults(results);
  }

  UnitResult of(String unit) {
    return results.find(CycleFixture.CODE.value(), unit).orElseThrow();
  }

  CycleStatus status() {
    return cycle().cycle().status();
  }

  CycleFixture cycle() {
    return cases.cycle();
  }

  CaseFixture cases() {
    return cases;
  }

  InMemoryUnitResults results() {
    return results;
  }

  InMemoryPublications publications() {
    return publications;
  }
}
