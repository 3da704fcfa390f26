package vn.egov.shared.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the API's description at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("e-Government assessment")
                .version("1")
                .description(
                    "Published results of the periodic assessment of e-government in the bodies of"
                        + " a province, the scoring of answers, and the import of units and"
                        + " criteria sets. Errors are problem details (RFC 9457) in the language of"
                        + " Accept-Language: English, or else Vietnamese.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
  }
}
