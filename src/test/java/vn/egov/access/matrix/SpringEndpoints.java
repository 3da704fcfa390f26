package vn.egov.access.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every endpoint that Spring MVC knows: methods of controllers, and folders of files. */
@TestComponent
class SpringEndpoints {

  /** Libraries of the browser bring the number of their version along in the address. */
  private static final Pattern VERSION = Pattern.compile("(?<=/)\\d+(\\.\\d+)+(?=/)");

  private final ApplicationContext context;

  SpringEndpoints(ApplicationContext context) {
    this.context = context;
  }

  Set<Endpoint> all() {
    Set<Endpoint> found = new TreeSet<>();
    for (Map.Entry<String, HandlerMapping> mapping :
        context.getBeansOfType(HandlerMapping.class).entrySet()) {
      collect(mapping.getKey(), mapping.getValue(), found);
    }
    return found;
  }

  private static void collect(String name, HandlerMapping mapping, Set<Endpoint> found) {
    if (mapping instanceof RequestMappingInfoHandlerMapping controllers) {
      controllers.getHandlerMethods().keySet().forEach(info -> collect(info, found));
    } else if (mapping instanceof AbstractUrlHandlerMapping files) {
      files
          .getHandlerMap()
          .keySet()
          .forEach(
              path ->
                  found.add(new Endpoint("GET", VERSION.matcher(path).replaceAll("{version}"))));
    } else if (mapping instanceof RouterFunctionMapping router) {
      RouterFunction<?> routes = router.getRouterFunction();
      if (routes != null) {
        throw new IllegalStateException("routes that the tables do not know: " + routes);
      }
    } else {
      throw new IllegalStateException("a kind of mapping that the tables do not know: " + name);
    }
  }

  private static void collect(RequestMappingInfo info, Set<Endpoint> found) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    for (String path : info.getPatternValues()) {
      methods.forEach(method -> found.add(new Endpoint(method.name(), path)));
      if (methods.isEmpty()) {
        found.add(new Endpoint("GET", path));
        found.add(new Endpoint("POST", path));
      }
    }
  }
}
