package vn.egov.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.Sha256;
import vn.egov.unit.UnitCode;

/**
 * Something that one receiver is told once. It is written in the transaction of what it tells of,
 * under an id that follows from event and receiver, so that nothing is told twice; then it waits
 * and is sent, or fails and waits again, until it is sent or given up. An administrator may have
 * one that was given up, or had no address, tried again.
 */
@Entity
@Table(name = "notice")
public class Notice {

  private static final int MAX_FAILURE = 500;

  @Id private String id;
  private String eventKey;
  private String receiver;

  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private NoticeKind kind;

  private String audience;
  private @Nullable String address;
  private @Nullable String cycleCode;
  private @Nullable String unitCode;
  private @Nullable LocalDate dueDay;

  @Column(length = Occasion.MAX_DETAIL)
  private @Nullable String detail;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private NoticeState state;

  private int attempts;

  @Column(length = MAX_FAILURE)
  private @Nullable String failure;

  private Instant madeAt;
  private @Nullable Instant triedAt;
  private @Nullable Instant sentAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Notice() {}

  /**
   * @param audience id of the group that is told, or {@code @} and an account
   * @param address null where there is none
   */
  Notice(
      NoticeKind kind,
      Occasion occasion,
      String audience,
      @Nullable MailAddress address,
      Instant now) {
    this.eventKey = occasion.keyOf(kind);
    this.receiver = receiver(audience, address);
    this.id = idOf(eventKey, receiver);
    this.kind = kind;
    this.audience = audience;
    this.address = address == null ? null : address.value();
    this.cycleCode = occasion.about() == null ? null : occasion.about().value();
    this.unitCode = occasion.unit() == null ? null : occasion.unit().value();
    this.dueDay = occasion.due();
    this.detail = occasion.detail();
    this.state = address == null && !kind.isSpread() ? NoticeState.NO_ADDRESS : NoticeState.WAITING;
    this.madeAt = now;
  }

  /** Who counts as one receiver: an address, or the group where nobody has any. */
  static String receiver(String audience, @Nullable MailAddress address) {
    return address == null ? "-" + audience : address.value();
  }

  static String idOf(String eventKey, String receiver) {
    return Sha256.hex(eventKey + "\n" + receiver).substring(0, 40);
  }

  /** A second report of the same changes nothing. */
  void sent(Instant now) {
    if (state != NoticeState.SENT) {
      attempts++;
      triedAt = now;
      sentAt = now;
      failure = null;
      state = NoticeState.SENT;
    }
  }

  /**
   * @param again whether it will be tried again by itself
   */
  void notSent(String reason, boolean again, Instant now) {
    attempts++;
    triedAt = now;
    failure = reason.length() > MAX_FAILURE ? reason.substring(0, MAX_FAILURE) : reason;
    state = again ? NoticeState.WAITING : NoticeState.FAILED;
  }

  /**
   * From the beginning, to the address that there is now.
   *
   * @return whether there is anything to be tried
   */
  boolean tryAgain(@Nullable MailAddress now) {
    boolean stuck = state == NoticeState.FAILED || state == NoticeState.NO_ADDRESS;
    if (!stuck || now == null && address == null && !kind.isSpread()) {
      return false;
    }
    address = now == null ? address : now.value();
    attempts = 0;
    state = NoticeState.WAITING;
    return true;
  }

  public String id() {
    return id;
  }

  /** The same for all receivers of one event. */
  public String eventKey() {
    return eventKey;
  }

  public NoticeKind kind() {
    return kind;
  }

  /** Id of the group that is told, or {@code @} and an account. */
  public String audience() {
    return audience;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<CycleCode> cycle() {
    return Optional.ofNullable(cycleCode).map(CycleCode::new);
  }

  public Optional<UnitCode> unit() {
    return Optional.ofNullable(unitCode).map(UnitCode::new);
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(dueDay);
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  public NoticeState state() {
    return state;
  }

  /** How often it was tried since it was made or last tried again by hand. */
  public int attempts() {
    return attempts;
  }

  /** Why it was not sent the last time. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** For a preview: a notice that is kept nowhere. */
  public static Notice sample(NoticeKind kind, Occasion occasion, Instant now) {
    return new Notice(kind, occasion, "-", new MailAddress("don-vi@example.vn"), now);
  }
}
