package vn.egov.workday.persistence;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.workday.WorkYear;
import vn.egov.workday.WorkYears;

interface JpaWorkYears extends WorkYears, Repository<WorkYear, Integer> {

  @Override
  @Query("select y from WorkYear y left join fetch y.days order by y.year")
  List<WorkYear> all();
}
