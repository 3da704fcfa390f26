package vn.egov.criteria.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CriteriaSetDocuments extends Repository<CriteriaSetDocument, String> {

  Optional<CriteriaSetDocument> findById(String version);

  CriteriaSetDocument save(CriteriaSetDocument document);

  /** The document of a published set. */
  @Query("select d.content from CriteriaSetDocument d where d.version = :version and d.published")
  Optional<String> publishedContent(String version);

  @Query("select d.version from CriteriaSetDocument d where d.published order by d.version")
  List<String> publishedVersions();
}
