package vn.egov.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs things beside one another. */
public final class AtOnce {

  private AtOnce() {}

  /** All from the same moment on; returns what was thrown. */
  public static List<Throwable> run(List<Callable<?>> actions) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(actions.size());
    CyclicBarrier start = new CyclicBarrier(actions.size());
    List<Throwable> thrown = new ArrayList<>();
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (Callable<?> action : actions) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return action.call();
                }));
      }
      for (Future<?> future : futures) {
        try {
          future.get();
        } catch (ExecutionException e) {
          thrown.add(e.getCause());
        }
      }
    } finally {
      threads.shutdownNow();
    }
    return thrown;
  }
}
