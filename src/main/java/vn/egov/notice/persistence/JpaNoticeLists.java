package vn.egov.notice.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeFilter;
import vn.egov.notice.NoticeLists;
import vn.egov.notice.NoticeState;

@Repository
@Transactional(readOnly = true)
class JpaNoticeLists implements NoticeLists {

  private static final String NEWEST_FIRST = " order by n.madeAt desc, n.id";

  private final EntityManager entities;

  JpaNoticeLists(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Notice> page(NoticeFilter filter, int first, int size) {
    return asked("select n", NEWEST_FIRST, Notice.class, filter)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  @Override
  public Map<NoticeState, Long> counts(NoticeFilter filter) {
    Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
    for (NoticeState state : NoticeState.values()) {
      counts.put(state, 0L);
    }
    NoticeFilter all = new NoticeFilter(null, filter.kind(), filter.cycle(), filter.unit());
    asked("select n.state, count(n)", " group by n.state", Object[].class, all)
        .getResultStream()
        .forEach(row -> counts.put((NoticeState) row[0], (Long) row[1]));
    return counts;
  }

  @Override
  public List<Notice> toldTo(Collection<String> audiences, int size) {
    return entities
        .createQuery(
            "select n from Notice n where n.audience in :audiences and n.id in (select min(m.id)"
                + " from Notice m where m.audience in :audiences group by m.eventKey)"
                + NEWEST_FIRST,
            Notice.class)
        .setParameter("audiences", audiences)
        .setMaxResults(size)
        .getResultList();
  }

  private <T> TypedQuery<T> asked(String select, String rest, Class<T> type, NoticeFilter filter) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder();
    add("state", filter.state(), where, parameters);
    add("kind", filter.kind(), where, parameters);
    add("cycleCode", filter.cycle(), where, parameters);
    add("unitCode", filter.unit(), where, parameters);
    TypedQuery<T> query =
        entities.createQuery(select + " from Notice n where 1 = 1" + where + rest, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static void add(
      String field, @Nullable Object value, StringBuilder where, Map<String, Object> parameters) {
    if (value != null) {
      where.append(" and n.").append(field).append(" = :").append(field);
      parameters.put(field, value);
    }
  }
}
