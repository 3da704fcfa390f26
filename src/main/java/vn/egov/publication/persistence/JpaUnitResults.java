package vn.egov.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.publication.UnitResult;
import vn.egov.publication.UnitResults;
import vn.egov.unit.Tier;

interface JpaUnitResults extends UnitResults, Repository<UnitResult, String> {

  @Override
  @Query("select r from UnitResult r where r.cycleCode = :cycle order by r.tier, r.unitCode")
  List<UnitResult> of(String cycle);

  @Override
  @Query(
      "select r from UnitResult r where r.cycleCode = :cycle and r.tier = :tier"
          + " order by r.unitCode")
  List<UnitResult> ofTier(String cycle, Tier tier);

  @Override
  @Query("select r from UnitResult r where r.cycleCode = :cycle and r.unitCode = :unit")
  Optional<UnitResult> find(String cycle, String unit);

  @Override
  @Query(
      "select count(r) from UnitResult r where r.cycleCode = :cycle and r.tier = :tier"
          + " and r.rank is not null")
  long countRanked(String cycle, Tier tier);
}
