package vn.egov.publication.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.publication.ResultFacts;
import vn.egov.publication.UnitResult;
import vn.egov.publication.UnitResults;
import vn.egov.unit.Tier;

interface JpaUnitResults extends UnitResults, Repository<UnitResult, String> {

  int CHUNK = 500;

  @Override
  @Query("select r from UnitResult r where r.cycleCode = :cycle order by r.tier, r.unitCode")
  List<UnitResult> of(String cycle);

  @Override
  default void eachOf(String cycle, Consumer<ResultFacts> consumer) {
    Pageable page = PageRequest.ofSize(CHUNK);
    List<ResultFacts> facts = factsOf(cycle, page);
    while (!facts.isEmpty()) {
      facts.forEach(consumer);
      page = page.next();
      facts = factsOf(cycle, page);
    }
  }

  @Query(
      "select new vn.egov.publication.ResultFacts(r.unitCode, r.status, r.rank, r.content)"
          + " from UnitResult r where r.cycleCode = :cycle order by r.tier, r.unitCode")
  List<ResultFacts> factsOf(String cycle, Pageable page);

  @Override
  @Query(
      "select r from UnitResult r where r.cycleCode = :cycle and r.tier = :tier"
          + " order by r.unitCode")
  List<UnitResult> ofTier(String cycle, Tier tier);

  @Override
  default Optional<UnitResult> find(String cycle, String unit) {
    return findById(UnitResult.idOf(cycle, unit));
  }

  Optional<UnitResult> findById(String id);

  @Override
  @Query(
      "select count(r) from UnitResult r where r.cycleCode = :cycle and r.tier = :tier"
          + " and r.rank is not null")
  long countRanked(String cycle, Tier tier);
}
