package vn.egov.audit;

/** Who acts on this thread at this moment. */
public interface CurrentActor {

  Actor get();
}
