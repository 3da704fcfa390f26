package vn.egov.access.oidc;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface JpaOidcAccounts extends Repository<OidcAccount, String> {

  Optional<OidcAccount> findByIssuerAndSubject(String issuer, String subject);

  boolean existsById(String account);

  OidcAccount save(OidcAccount account);
}
