package vn.egov.publication.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags pages by their content, which depends on the templates as much as on the results. */
@Configuration(proxyBeanMethods = false)
class PageTags {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> publicPageTags() {
    var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    registration.addUrlPatterns("/", "/en", "/en/*", "/cycles/*");
    return registration;
  }
}
