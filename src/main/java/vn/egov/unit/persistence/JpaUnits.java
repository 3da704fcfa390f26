package vn.egov.unit.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.unit.Unit;
import vn.egov.unit.Units;

interface JpaUnits extends Units, Repository<Unit, Long> {

  @Override
  @Query(
      "select u from Unit u where u.validFrom <= :day"
          + " and (u.validUntil is null or u.validUntil > :day) order by u.code")
  List<Unit> inForceOn(LocalDate day);

  @Override
  @Query(
      "select u from Unit u where u.code = :code"
          + " and (u.validUntil is null or u.validUntil > :day) order by u.validFrom")
  List<Unit> fromDay(String code, LocalDate day);
}
