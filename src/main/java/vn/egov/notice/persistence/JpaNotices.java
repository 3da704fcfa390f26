package vn.egov.notice.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeState;
import vn.egov.notice.Notices;

interface JpaNotices extends Notices, Repository<Notice, String> {

  @Override
  default Optional<Notice> find(String id) {
    return findById(id);
  }

  Optional<Notice> findById(String id);

  @Override
  @Query("select n from Notice n where n.id in :ids")
  List<Notice> withIds(Collection<String> ids);

  @Override
  @Query("select n.id from Notice n where n.id in :ids")
  List<String> existing(Collection<String> ids);

  @Override
  @Query("select n from Notice n where n.state = :state order by n.madeAt, n.id limit :size")
  List<Notice> oldest(NoticeState state, int size);
}
