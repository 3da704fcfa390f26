package vn.egov.access.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The way to the provider: with little patience, since a thread of ours waits, and without
 * following redirects, since the provider has said where it is.
 */
@Component
@WithProvider
class ProviderHttp {

  static final Duration CONNECT = Duration.ofSeconds(2);
  static final Duration ANSWER = Duration.ofSeconds(5);

  private final ClientHttpRequestFactory requests;

  ProviderHttp() {
    JdkClientHttpRequestFactory jdk =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build());
    jdk.setReadTimeout(ANSWER);
    this.requests = jdk;
  }

  RestClient client() {
    return RestClient.builder().requestFactory(requests).build();
  }

  /** As the clients of Spring Security have them, but for the time that they wait. */
  RestClient tokens() {
    return RestClient.builder()
        .requestFactory(requests)
        .messageConverters(
            List.of(
                new FormHttpMessageConverter(),
                new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  RestTemplate template() {
    RestTemplate template = new RestTemplate(requests);
    template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    return template;
  }
}
