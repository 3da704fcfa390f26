package vn.egov.access.matrix;

import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;

/**
 * The endpoints of a JAX-RS application: Jersey's own model of its classes is walked, through the
 * methods that lead to further resources.
 */
public final class JerseyWalk {

  private static final int DEPTH = 8;

  private JerseyWalk() {}

  /** Each as method and path, with the variables in braces. */
  public static Set<String> endpoints(String address, Set<Class<?>> classes) {
    Set<String> found = new TreeSet<>();
    // Null for a class that is no resource, such as a writer of JSON.
    for (Class<?> type : classes) {
      Resource root = Resource.from(type);
      if (root != null) {
        visit(address + "/" + root.getPath(), root, 0, found);
      }
    }
    return found;
  }

  private static void visit(String path, Resource resource, int depth, Set<String> found) {
    resource
        .getResourceMethods()
        .forEach(m -> found.add(m.getHttpMethod() + " " + path.replaceAll("/+", "/")));
    if (resource.getResourceLocator() != null) {
      Class<?> next = resource.getResourceLocator().getInvocable().getRawResponseType();
      Resource.Builder further = Resource.builder(next);
      if (further == null || depth > DEPTH) {
        throw new IllegalStateException("nobody knows what lies behind " + path + ": " + next);
      }
      visit(path, further.build(), depth + 1, found);
    }
    resource
        .getChildResources()
        .forEach(child -> visit(path + "/" + child.getPath(), child, depth, found));
  }
}
