package vn.egov.access.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenClaimsVerifier;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads the provider's tokens: signed by it, for us, now. The checks are those of Spring Security
 * and of Nimbus; put together here for the sake of our clock and of the keys' source.
 */
@Component
@WithProvider
class ProviderTokens implements JwtDecoderFactory<ClientRegistration> {

  private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

  private final ProviderKeys keys;
  private final Clock clock;

  ProviderTokens(ProviderKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** For id tokens; the nonce is Spring Security's business. */
  @Override
  public JwtDecoder createDecoder(ClientRegistration provider) {
    OidcIdTokenValidator ours = new OidcIdTokenValidator(provider);
    ours.setClock(clock);
    DefaultJWTProcessor<SecurityContext> processor = processor(provider, JOSEObjectType.JWT);
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    return decoder(processor, new DelegatingOAuth2TokenValidator<>(now(), ours));
  }

  /** For tokens by which the provider says that somebody has signed out there. */
  JwtDecoder logoutDecoder(ClientRegistration provider) {
    DefaultJWTProcessor<SecurityContext> processor =
        processor(provider, JOSEObjectType.JWT, LOGOUT);
    LogoutTokenClaimsVerifier verifier =
        new LogoutTokenClaimsVerifier(
            new Issuer(provider.getProviderDetails().getIssuerUri()),
            new ClientID(provider.getClientId()));
    processor.setJWTClaimsSetVerifier(verifier::verify);
    return decoder(processor, now());
  }

  private DefaultJWTProcessor<SecurityContext> processor(
      ClientRegistration provider, JOSEObjectType... types) {
    JWKSource<SecurityContext> source = keys.of(provider.getProviderDetails().getJwkSetUri());
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(provider), source));
    Set<JOSEObjectType> expected =
        Stream.concat(Stream.of(types), Stream.of((JOSEObjectType) null))
            .collect(Collectors.toSet());
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(expected));
    return processor;
  }

  private static JwtDecoder decoder(
      DefaultJWTProcessor<SecurityContext> processor, OAuth2TokenValidator<Jwt> validator) {
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(validator);
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }

  private JwtTimestampValidator now() {
    JwtTimestampValidator validator = new JwtTimestampValidator();
    validator.setClock(clock);
    return validator;
  }

  /** Those that the provider says it signs with, if they work with a public key. */
  private static Set<JWSAlgorithm> algorithms(ClientRegistration provider) {
    Object named =
        provider
            .getProviderDetails()
            .getConfigurationMetadata()
            .get("id_token_signing_alg_values_supported");
    Set<JWSAlgorithm> algorithms =
        (named instanceof Collection<?> names ? names.stream() : Stream.empty())
            .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
            .filter(algorithm -> algorithm != null)
            .map(algorithm -> JWSAlgorithm.parse(algorithm.getName()))
            .collect(Collectors.toSet());
    return algorithms.isEmpty() ? Set.of(JWSAlgorithm.RS256) : algorithms;
  }
}
