package vn.egov.access.guard;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values of some fields of the engine's commands, which have no accessors for them. */
public final class CarriedValues extends ClassValue<List<Field>> {

  private final Predicate<Field> wanted;

  private CarriedValues(Predicate<Field> wanted) {
    this.wanted = wanted;
  }

  public static CarriedValues of(Class<?>... types) {
    List<Class<?>> all = List.of(types);
    return new CarriedValues(
        field -> all.stream().anyMatch(type -> type.isAssignableFrom(field.getType())));
  }

  public static CarriedValues named(String name) {
    return new CarriedValues(field -> field.getName().equals(name));
  }

  public Stream<Object> in(Object command) {
    return get(command.getClass()).stream()
        .map(field -> read(field, command))
        .filter(Objects::nonNull);
  }

  @Override
  protected List<Field> computeValue(Class<?> command) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> c = command; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (wanted.test(field)) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return List.copyOf(fields);
  }

  private static Object read(Field field, Object command) {
    try {
      return field.get(command);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
