package vn.egov.workflow;

/**
 * A task that waits for somebody.
 *
 * @param taskKey id of the task in its diagram
 * @param businessKey {@code cycle} or {@code cycle/unit}
 */
public record OpenTask(String id, String taskKey, String businessKey) {}
