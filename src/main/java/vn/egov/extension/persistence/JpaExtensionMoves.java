package vn.egov.extension.persistence;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.extension.ExtensionMove;
import vn.egov.extension.ExtensionMoves;
import vn.egov.extension.MoveCount;

interface JpaExtensionMoves extends ExtensionMoves, Repository<ExtensionMove, String> {

  @Override
  @Query(
      "select m from ExtensionMove m where m.extensionId = :extension and m.chunk = :chunk"
          + " and m.state = vn.egov.extension.MoveState.PENDING order by m.id")
  List<ExtensionMove> pendingOf(long extension, int chunk);

  @Override
  @Query(
      "select distinct m.chunk from ExtensionMove m where m.extensionId = :extension"
          + " and m.state = vn.egov.extension.MoveState.PENDING order by m.chunk")
  List<Integer> pendingChunks(long extension);

  @Override
  @Query(
      "select m from ExtensionMove m where m.cycleCode = :cycle and m.unitCode = :unit"
          + " order by m.extensionId desc, m.id")
  List<ExtensionMove> ofUnit(String cycle, String unit);

  @Override
  @Query(
      "select new vn.egov.extension.MoveCount(m.extensionId, m.stage, m.state, count(m))"
          + " from ExtensionMove m where m.cycleCode = :cycle"
          + " group by m.extensionId, m.stage, m.state order by m.extensionId, m.stage, m.state")
  List<MoveCount> counts(String cycle);
}
