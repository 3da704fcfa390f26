package vn.egov.access.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The province's sign-on, as the operator describes it. Wrong settings refuse the start; a provider
 * that does not answer does not.
 *
 * @param issuer exactly as the provider writes it into its tokens; empty for no provider at all
 * @param clientSecret empty for a public client
 * @param name what the button calls the provider
 * @param accountClaim claim that becomes the account's id
 * @param groupsClaim claim whose values are looked up in the list; dots lead into nested claims
 * @param groups entries {@code value=group}: the allow-list
 * @param unitGroupPrefix before the code of a unit in values that make an officer of it
 * @param verifierGroupPrefix before the code of a district in values that make a verifier of it
 * @param allowAdministrators whether the list may name the administrators' group
 * @param bindExisting whether a person takes over the local account of the same name
 */
@ConfigurationProperties("egov.oidc")
public record OidcSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue Name name,
    @DefaultValue({"openid", "profile"}) Set<String> scopes,
    @DefaultValue("preferred_username") String accountClaim,
    @DefaultValue("groups") String groupsClaim,
    @DefaultValue List<String> groups,
    @DefaultValue("") String unitGroupPrefix,
    @DefaultValue("") String verifierGroupPrefix,
    @DefaultValue("false") boolean allowAdministrators,
    @DefaultValue("false") boolean bindExisting) {

  public OidcSettings {
    scopes = new TreeSet<>(scopes);
    scopes.add("openid");
    groups = List.copyOf(groups);
    if (!issuer.isBlank()) {
      if (!ProviderAddress.isIssuer(issuer)) {
        throw new IllegalArgumentException(
            "egov.oidc.issuer must be an https address without query and fragment"
                + " (http only on this machine): "
                + issuer);
      }
      if (clientId.isBlank()) {
        throw new IllegalArgumentException("egov.oidc.client-id is missing");
      }
    }
  }

  public boolean hasProvider() {
    return !issuer.isBlank();
  }

  /** What the button calls the provider, if the operator has given it a name in this language. */
  public Optional<String> nameIn(Locale language) {
    String text = language.getLanguage().equals("en") ? name.en() : name.vi();
    return Optional.ofNullable(text).filter(n -> !n.isBlank());
  }

  /** Without the secret, which must not get into any log. */
  @Override
  public String toString() {
    return "OidcSettings[" + issuer + ", " + clientId + "]";
  }

  public record Name(@Nullable String vi, @Nullable String en) {}
}
