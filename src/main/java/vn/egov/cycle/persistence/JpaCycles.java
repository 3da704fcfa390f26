package vn.egov.cycle.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;

interface JpaCycles extends Cycles, Repository<Cycle, String> {

  @Override
  default Optional<Cycle> find(String code) {
    return findById(code);
  }

  Optional<Cycle> findById(String code);

  @Override
  @Query("select c from Cycle c order by c.periodTo desc, c.code desc")
  List<Cycle> newestFirst();

  @Override
  @Query(
      value = "select code from assessment_cycle where code = :code for update",
      nativeQuery = true)
  String lock(String code);

  @Override
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select c from Cycle c where c.code = :code")
  Optional<Cycle> share(String code);
}
