package vn.egov.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.egov.access.DemoAccounts;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.ImportCriteriaSet;
import vn.egov.criteria.PublishCriteriaSet;
import vn.egov.unit.ImportUnits;
import vn.egov.unit.Units;

/** Units, criteria sets and accounts of the sample, by the importers that administrators use. */
@Component
class SampleMasterData {

  /** The list of 2020, which the sample uses for 2019 too. */
  static final LocalDate UNITS_VALID_FROM = LocalDate.of(2019, 1, 1);

  private static final List<String> CRITERIA_SETS = List.of("V1", "V2");

  private final Units units;
  private final ImportUnits importUnits;
  private final CriteriaSets sets;
  private final ImportCriteriaSet importSet;
  private final PublishCriteriaSet publishSet;
  private final DemoAccounts accounts;

  SampleMasterData(
      Units units,
      ImportUnits importUnits,
      CriteriaSets sets,
      ImportCriteriaSet importSet,
      PublishCriteriaSet publishSet,
      DemoAccounts accounts) {
    this.units = units;
    this.importUnits = importUnits;
    this.sets = sets;
    this.importSet = importSet;
    this.publishSet = publishSet;
    this.accounts = accounts;
  }

  void ensure() {
    if (units.inForceOn(UNITS_VALID_FROM).isEmpty()) {
      importUnits.importUnits(SampleFiles.units(), UNITS_VALID_FROM);
    }
    accounts.createFor(units.inForceOn(UNITS_VALID_FROM));
    for (String version : CRITERIA_SETS) {
      if (sets.find(version).filter(CriteriaSet::isPublished).isEmpty()) {
        importSet.importSet(SampleFiles.criteriaSet(version));
        publishSet.publish(version);
      }
    }
  }
}
