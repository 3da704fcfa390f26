package vn.egov.access.matrix;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.egov.access.Caller;
import vn.egov.support.TestPeople;

/** Everybody asks for everything. */
final class Askers {

  /** After these whoever asked has to sign in again. */
  private static final List<String> SIGN_OUTS =
      List.of("POST /sign-out", "POST /camunda/api/admin/auth/user/{processEngineName}/logout");

  private final int port;
  private final Names names;
  private final Outcome outcome;
  private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

  Askers(int port, Names names) {
    this.port = port;
    this.names = names;
    this.outcome = new Outcome(names);
    for (Role role : Role.values()) {
      callers.put(role, caller(role));
    }
  }

  private Caller caller(Role role) {
    return role == Role.ANONYMOUS
        ? Caller.stranger(port)
        : Caller.signedIn(port, role.account(), TestPeople.PASSWORD);
  }

  /** Reading goes in parallel; what changes something would wait for its like in the database. */
  Map<String, Map<Role, String>> ask(List<Attempt> attempts) {
    Map<String, Map<Role, String>> answers = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Map<String, Future<Map<Role, String>>> reading = new TreeMap<>();
      for (Attempt attempt : attempts) {
        if (!attempt.endpoint().changes()) {
          Callable<Map<Role, String>> asking = () -> ask(attempt);
          reading.put(attempt.name(), pool.submit(asking));
        }
      }
      for (Map.Entry<String, Future<Map<Role, String>>> entry : reading.entrySet()) {
        answers.put(entry.getKey(), entry.getValue().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    attempts.stream()
        .filter(attempt -> attempt.endpoint().changes())
        .forEach(attempt -> answers.put(attempt.name(), ask(attempt)));
    return answers;
  }

  private Map<Role, String> ask(Attempt attempt) {
    Map<Role, String> answers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      answers.put(role, ask(attempt, role));
    }
    return answers;
  }

  private String ask(Attempt attempt, Role role) {
    String endpoint = attempt.endpoint().toString();
    boolean signsOut = SIGN_OUTS.contains(endpoint) || endpoint.endsWith("/credentials");
    HttpResponse<String> answer =
        (signsOut ? caller(role) : callers.get(role))
            .send(
                attempt.endpoint().method(),
                names.filledIn(attempt.path(), role),
                attempt.type(),
                names.filledIn(attempt.body(), role));
    String seen = outcome.of(answer, role);
    if (seen.equals(Outcome.REFUSED) && outcome.leaks(answer)) {
      throw new AssertionError(attempt.name() + " tells " + role + " what it refuses");
    }
    return seen;
  }
}
