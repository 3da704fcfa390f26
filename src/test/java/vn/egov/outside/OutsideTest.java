package vn.egov.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.egov.SampleSeed;
import vn.egov.support.IntegrationTest;

/**
 * What the outside reads and sends, by HTTP, of an application with two published cycles and one
 * that is not. All tests that say so share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({SampleSeed.class, Outside.class})
@interface OutsideTest {}
