package vn.egov.shared.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the container does before and after the application. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  /** A name would be looked up, and whoever answers for names would be believed. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> safeHeaders(
      @Value("${server.servlet.session.cookie.secure:false}") boolean tlsOnly) {
    return server -> server.addEngineValves(new SafeHeaders(tlsOnly));
  }

  /** After Spring Boot's own, so that our valve stands inside its and reports first. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> silentErrors() {
    return server ->
        server.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new EmptyErrorValve()));
  }

  /**
   * Believes what a reverse proxy says of the visitor's address and of TLS, if it is one of ours.
   * Anybody may send such headers: from other addresses they mean nothing.
   *
   * @param proxies addresses, not names; none by default
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
      @Value("${egov.trusted-proxies}") List<String> proxies) {
    return server -> {
      if (!proxies.isEmpty()) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(
            proxies.stream()
                .map(ServerConfiguration::asWritten)
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
      }
    };
  }

  /** The address as the container writes it, which differs for IPv6. */
  private static String asWritten(String address) {
    if (!ADDRESS.matcher(address.strip()).matches()) {
      throw new IllegalStateException("egov.trusted-proxies: not an address: " + address);
    }
    try {
      return InetAddress.getByName(address.strip()).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("egov.trusted-proxies: not an address: " + address, e);
    }
  }
}
