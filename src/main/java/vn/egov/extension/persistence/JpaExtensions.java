package vn.egov.extension.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.extension.Extension;
import vn.egov.extension.Extensions;

interface JpaExtensions extends Extensions, Repository<Extension, Long> {

  @Override
  default Optional<Extension> find(long id) {
    return findById(id);
  }

  Optional<Extension> findById(Long id);

  @Override
  @Query("select e from Extension e where e.cycleCode = :cycle and e.requestKey = :requestKey")
  Optional<Extension> ofRequest(String cycle, String requestKey);

  @Override
  @Query("select e from Extension e where e.cycleCode = :cycle order by e.id desc")
  List<Extension> newestFirst(String cycle);
}
