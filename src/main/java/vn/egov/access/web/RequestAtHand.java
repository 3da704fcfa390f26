package vn.egov.access.web;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Keeps the request at hand before the doors are reached, which record refusals with the address
 * that they came from. The configuration of Jersey would do it after them.
 */
@Configuration(proxyBeanMethods = false)
class RequestAtHand {

  @Bean
  FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
    FilterRegistrationBean<RequestContextFilter> filter =
        new FilterRegistrationBean<>(new RequestContextFilter());
    filter.setName("requestContextFilter");
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }
}
