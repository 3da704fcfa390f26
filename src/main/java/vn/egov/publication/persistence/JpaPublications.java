package vn.egov.publication.persistence;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.publication.Publication;
import vn.egov.publication.Publications;

interface JpaPublications extends Publications, Repository<Publication, String> {

  @Override
  @Query("select p from Publication p where p.cycleCode = :cycle")
  Optional<Publication> find(String cycle);
}
