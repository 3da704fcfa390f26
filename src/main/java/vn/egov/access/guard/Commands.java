package vn.egov.access.guard;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** A command and those that it wraps: our own rooms put commands of theirs around the engine's. */
final class Commands {

  private static final CarriedValues INNER = CarriedValues.of(Command.class);

  private Commands() {}

  static Stream<Object> in(Object command) {
    return Stream.concat(Stream.of(command), INNER.in(command).flatMap(Commands::in));
  }
}
