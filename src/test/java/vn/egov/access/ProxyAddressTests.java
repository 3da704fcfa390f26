package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Whose word counts on who is asking, by the settings of production: nobody's but the proxies'. */
class ProxyAddressTests {

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class
  })
  static class Server {

    @Bean
    ServletRegistrationBean<jakarta.servlet.http.HttpServlet> whoIsAsking() {
      return new ServletRegistrationBean<>(
          new jakarta.servlet.http.HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void doGet(
                HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                throws IOException {
              response
                  .getWriter()
                  .print(request.getRemoteAddr() + " " + request.getServerName().length());
            }
          },
          "/who");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none, 203.0.113.9, 127.0.0.1",
    "127\\.0\\.0\\.1, 203.0.113.9, 203.0.113.9",
    "127\\.0\\.0\\.1, '198.51.100.1, 203.0.113.9', 203.0.113.9",
    "10\\.0\\.0\\.5, 203.0.113.9, 127.0.0.1"
  })
  void countsThatOfTheProxiesOnly(String proxies, String said, String believed) {
    try (ConfigurableApplicationContext server = start(proxies)) {
      int port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port", "0"));
      assertThat(
              new Visitor(port)
                  .get("/who", "X-Forwarded-For", said, "X-Forwarded-Host", "evil.example")
                  .body())
          .isEqualTo(believed + " " + "127.0.0.1".length());
    }
  }

  private static ConfigurableApplicationContext start(String proxies) {
    return new SpringApplicationBuilder(Server.class)
        .web(WebApplicationType.SERVLET)
        .logStartupInfo(false)
        .initializers(
            (ApplicationContextInitializer<ConfigurableApplicationContext>)
                context -> settings(context, proxies))
        .run();
  }

  /** Those of production before all others, less the address and port. */
  private static void settings(ConfigurableApplicationContext context, String proxies) {
    MutablePropertySources sources = context.getEnvironment().getPropertySources();
    try {
      new YamlPropertySourceLoader()
          .load("mysql", new ClassPathResource("application-mysql.yml"))
          .forEach(sources::addFirst);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    sources.addFirst(
        new MapPropertySource(
            "test",
            java.util.Map.of(
                "EGOV_PROXIES", proxies,
                "EGOV_BASE_URL", "http://localhost",
                "server.address", "127.0.0.1",
                "server.port", "0",
                "spring.main.banner-mode", "off")));
  }
}
