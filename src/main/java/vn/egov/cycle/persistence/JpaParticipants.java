package vn.egov.cycle.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.cycle.Participant;
import vn.egov.cycle.ParticipantFacts;
import vn.egov.cycle.Participants;

interface JpaParticipants extends Participants, Repository<Participant, String> {

  @Override
  default Optional<Participant> find(String cycle, String unit) {
    return findById(Participant.idOf(cycle, unit));
  }

  Optional<Participant> findById(String id);

  @Override
  @Query("select p from Participant p where p.cycleCode = :cycle order by p.unitCode")
  List<Participant> of(String cycle);

  @Override
  @Query(
      "select p from Participant p where p.cycleCode = :cycle and p.chunk = :chunk"
          + " order by p.unitCode")
  List<Participant> ofChunk(String cycle, int chunk);

  @Override
  @Query(
      "select new vn.egov.cycle.ParticipantFacts(p.unitCode, p.nameVi, p.nameEn, p.tier,"
          + " p.verifierCode) from Participant p where p.cycleCode = :cycle order by p.unitCode")
  List<ParticipantFacts> factsOf(String cycle);

  @Override
  @Query("select count(p) from Participant p where p.cycleCode = :cycle")
  long countOf(String cycle);

  @Override
  @Query("select coalesce(max(p.chunk), 0) from Participant p where p.cycleCode = :cycle")
  int lastChunk(String cycle);
}
