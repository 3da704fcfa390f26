package vn.egov.access.matrix;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Every endpoint of the JAX-RS applications that are deployed: the engine's REST API and the web
 * applications' own, their plugins among them.
 */
@TestComponent
class JerseyEndpoints {

  private static final String APPLICATION = "jakarta.ws.rs.Application";

  private final ServletContext context;
  private final ResourceConfig engine;

  JerseyEndpoints(ServletContext context, ResourceConfig engine) {
    this.context = context;
    this.engine = engine;
  }

  Set<Endpoint> all() {
    Set<Endpoint> found = new TreeSet<>();
    for (ServletRegistration servlet : context.getServletRegistrations().values()) {
      if (servlet.getClassName().equals(ServletContainer.class.getName())) {
        String address = servlet.getMappings().iterator().next().replace("/*", "");
        JerseyWalk.endpoints(address, classes(servlet))
            .forEach(endpoint -> found.add(Endpoint.of(endpoint)));
      }
    }
    return found;
  }

  private Set<Class<?>> classes(ServletRegistration servlet) {
    String application = servlet.getInitParameter(APPLICATION);
    if (application == null) {
      return engine.getClasses();
    }
    try {
      return ((Application) Class.forName(application).getDeclaredConstructor().newInstance())
          .getClasses();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
