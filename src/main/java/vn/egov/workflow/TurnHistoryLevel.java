package vn.egov.workflow;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Full history of who had which turn, without what they filled in: large byte arrays are what makes
 * the engine's clean-up time out, and our tables keep every sheet anyway.
 */
class TurnHistoryLevel implements HistoryLevel {

  static final String NAME = "turns";

  /** Stored by the engine to refuse a change of level; the built-in ones are 0 to 3. */
  private static final int ID = 40;

  @Override
  public int getId() {
    return ID;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
    if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
      return false;
    }
    return !(entity instanceof VariableInstanceEntity variable)
        || Variables.KEPT_IN_HISTORY.contains(variable.getName());
  }
}
