package vn.egov.access.oidc;

import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes over from Spring Security once the token is proven: who is that here? */
@Component
@WithProvider
class People implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private static final Logger LOG = LoggerFactory.getLogger(People.class);

  private final AdmitPerson admitPerson;
  private final OidcSettings settings;
  private final OidcUserService claims = new OidcUserService();

  People(AdmitPerson admitPerson, OidcSettings settings, ProviderHttp http) {
    DefaultOAuth2UserService userInfo = new DefaultOAuth2UserService();
    userInfo.setRestOperations(http.template());
    claims.setOauth2UserService(userInfo);
    this.admitPerson = admitPerson;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = claims.loadUser(request);
    Admission admission = admit(user);
    if (admission.refusal() != null) {
      throw new PersonRefused(admission.refusal());
    }
    return new SignedInPerson(Objects.requireNonNull(admission.account()), user.getIdToken());
  }

  /** The issuer of the token has been found to be the one that we know. */
  private Admission admit(OidcUser user) {
    try {
      return admitPerson.admit(
          new Person(settings.issuer(), user.getSubject(), new Claims(user.getClaims())));
    } catch (DataAccessException | ProcessEngineException e) {
      // Two first sign-ins of one person at the same moment, for one: the second try finds the
      // first.
      LOG.error("A sign-in could not be completed", e);
      throw new InternalAuthenticationServiceException("not completed", e);
    }
  }
}
