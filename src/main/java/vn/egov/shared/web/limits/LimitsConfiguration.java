package vn.egov.shared.web.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where the limits stand among the filters. Each node counts for itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitsConfiguration {

  /** Before everything but the check of the path itself. */
  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 20;

  private static final TimeMeter TIME = TimeMeter.SYSTEM_NANOTIME;

  @Bean
  FilterRegistrationBean<Filter> floods(Limits limits) {
    return at(FIRST, new FloodFilter(new Buckets(limits.address(), TIME), limits.atOnce()));
  }

  @Bean
  FilterRegistrationBean<Filter> bodies(Limits limits) {
    return at(FIRST + 1, new BodyFilter(limits, System::nanoTime));
  }

  /** After Spring Security, which tells who it is. */
  @Bean
  FilterRegistrationBean<Filter> rates(Limits limits) {
    return at(
        SecurityProperties.DEFAULT_FILTER_ORDER + 10,
        new RateFilter(
            Cost.patterns(limits.costly()),
            share(limits.visitors(), "visitors"),
            share(limits.visitorsCostly(), "visitors-costly"),
            share(limits.account(), "account"),
            share(limits.accountCostly(), "account-costly")));
  }

  private static RateFilter.Share share(int perMinute, String setting) {
    return new RateFilter.Share(new Buckets(perMinute, TIME), new TooMany(setting));
  }

  private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
