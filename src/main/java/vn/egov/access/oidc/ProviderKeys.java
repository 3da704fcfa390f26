package vn.egov.access.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The provider's public keys, kept for five minutes. A token that names an unknown key has them
 * asked for again, but no more than twice in half a minute: anybody may send such tokens.
 */
@Component
@WithProvider
class ProviderKeys {

  private final ProviderHttp http;
  private final Map<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

  ProviderKeys(ProviderHttp http) {
    this.http = http;
  }

  JWKSource<SecurityContext> of(String address) {
    return sources.computeIfAbsent(address, this::source);
  }

  private JWKSource<SecurityContext> source(String address) {
    try {
      return JWKSourceBuilder.create(URI.create(address).toURL(), this::get)
          .refreshAheadCache(false)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Resource get(URL address) throws IOException {
    try {
      String keys = http.client().get().uri(address.toString()).retrieve().body(String.class);
      return new Resource(keys == null ? "" : keys, "application/json");
    } catch (RestClientException e) {
      throw new IOException(e);
    }
  }
}
