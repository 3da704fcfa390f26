package seeded.publication.web;

import org.camunda.bpm.engine.TaskService;
import seeded.publication.persistence.PublicRepository;

/** A page that asks the engine and the database. */
public class PublicController {

  private final TaskService tasks;
  private final PublicRepository repository;

  public PublicController(TaskService tasks, PublicRepository repository) {
    this.tasks = tasks;
    this.repository = repository;
  }

  public String page() {
    return tasks.toString() + repository;
  }
}
