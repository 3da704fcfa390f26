package vn.egov.workflow;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The beans of the room of the engine under the names that diagrams call them by, not started. */
final class DiagramBeans {

  private static final String ROOM = "vn.egov.workflow";

  private DiagramBeans() {}

  static Map<String, Class<?>> components() {
    return named(new ClassPathScanningCandidateComponentProvider(true));
  }

  /** All classes of a type, whether or not they are components. */
  static Map<String, Class<?>> ofType(Class<?> type) {
    var provider = new ClassPathScanningCandidateComponentProvider(false);
    provider.addIncludeFilter(new AssignableTypeFilter(type));
    return named(provider);
  }

  private static Map<String, Class<?>> named(ClassPathScanningCandidateComponentProvider provider) {
    var registry = new SimpleBeanDefinitionRegistry();
    Map<String, Class<?>> beans = new TreeMap<>();
    for (BeanDefinition bean : provider.findCandidateComponents(ROOM)) {
      beans.put(
          AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry),
          ClassUtils.resolveClassName(bean.getBeanClassName(), null));
    }
    return beans;
  }
}
