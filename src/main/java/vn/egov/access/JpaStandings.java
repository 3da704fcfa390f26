package vn.egov.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface JpaStandings extends Repository<Standing, String> {

  Optional<Standing> findById(String account);

  Standing save(Standing standing);
}
