package vn.egov.access.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.egov.access.oidc.OidcSettings;

/** Which ways in the sign-in page offers: the form, the provider, or both. */
@Component
class SignInChoices {

  private final boolean form;
  private final OidcSettings provider;
  private final MessageSource messages;

  SignInChoices(
      @Value("${egov.sign-in.form:true}") boolean form,
      OidcSettings provider,
      MessageSource messages) {
    if (!form && !provider.hasProvider()) {
      throw new IllegalStateException(
          "egov.sign-in.form=false without egov.oidc.issuer: nobody could sign in");
    }
    this.form = form;
    this.provider = provider;
    this.messages = messages;
  }

  /** Whether people may sign in with a password; programs always may. */
  boolean hasForm() {
    return form;
  }

  /** What the button calls the provider; null where there is none. */
  @Nullable String provider(Locale language) {
    if (!provider.hasProvider()) {
      return null;
    }
    Optional<String> name = provider.nameIn(language);
    return name.orElseGet(() -> messages.getMessage("access.oidc.name", null, language));
  }
}
