package vn.egov.access.throttle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of what is counted. A row is locked while it is changed, so that of fifty attempts at
 * the same moment, on whichever node, not one more gets through than of fifty in a row.
 */
@Component
class Buckets {

  private final JdbcClient database;

  Buckets(JdbcClient database) {
    this.database = database;
  }

  /** Milliseconds to wait as things stand; locks and changes nothing. */
  @Transactional(readOnly = true)
  public long look(List<Bucket> buckets, long now) {
    return buckets.stream().mapToLong(b -> b.allowance().wait(read(b, ""), now)).max().orElse(0);
  }

  /** In a transaction of its own: who comes second must not fail for it. */
  @Transactional
  public void create(Bucket bucket) {
    if (find(bucket, "").isEmpty()) {
      database
          .sql("insert into sign_in_failure (bucket, account_key, empty_at) values (?, ?, 0)")
          .params(bucket.key(), bucket.account())
          .update();
    }
  }

  /**
   * Counts a failure in each, or in none if one of them is full.
   *
   * @param buckets always in the same order, or two attempts could wait for each other
   * @return milliseconds to wait; 0 if the failures have been counted
   */
  @Transactional
  public long charge(List<Bucket> buckets, long now) {
    List<Long> levels = buckets.stream().map(b -> read(b, " for update")).toList();
    long wait = 0;
    for (int i = 0; i < buckets.size(); i++) {
      wait = Math.max(wait, buckets.get(i).allowance().wait(levels.get(i), now));
    }
    for (int i = 0; wait == 0 && i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      write(bucket, bucket.allowance().charged(levels.get(i), 1, now));
    }
    return wait;
  }

  /** Takes back the failures that the last of the buckets still holds, in all of them. */
  @Transactional
  public void refund(List<Bucket> buckets, long now) {
    List<Long> levels = buckets.stream().map(b -> read(b, " for update")).toList();
    int last = buckets.size() - 1;
    int pending = buckets.get(last).allowance().pending(levels.get(last), now);
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      write(bucket, bucket.allowance().charged(levels.get(i), -pending, now));
    }
  }

  @Transactional
  public void forget(String account) {
    database.sql("delete from sign_in_failure where account_key = ?").param(account).update();
  }

  /**
   * Removes some of the rows that have been empty for so long that nobody is about to use them,
   * each by itself: held together they could wait in a circle with an attempt.
   */
  public int removeEmptySince(long instant) {
    List<String> stale =
        database
            .sql("select bucket from sign_in_failure where empty_at < ? limit 500")
            .param(instant)
            .query(String.class)
            .list();
    stale.forEach(
        bucket ->
            database
                .sql("delete from sign_in_failure where bucket = ? and empty_at < ?")
                .params(bucket, instant)
                .update());
    return stale.size();
  }

  private long read(Bucket bucket, String lock) {
    return find(bucket, lock).stream().findFirst().orElse(0L);
  }

  private List<Long> find(Bucket bucket, String lock) {
    return database
        .sql("select empty_at from sign_in_failure where bucket = ?" + lock)
        .param(bucket.key())
        .query(Long.class)
        .list();
  }

  private void write(Bucket bucket, long emptyAt) {
    database
        .sql("update sign_in_failure set empty_at = ? where bucket = ?")
        .params(emptyAt, bucket.key())
        .update();
  }
}
