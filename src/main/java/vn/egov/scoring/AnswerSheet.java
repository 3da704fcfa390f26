package vn.egov.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.egov.criteria.TierCriteria;

/** The checked answers of one unit, by code of the criterion, in the order of the set. */
public record AnswerSheet(Map<String, Answer> answers) {

  public AnswerSheet {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  public static AnswerSheet empty() {
    return new AnswerSheet(Map.of());
  }

  /**
   * Checks what came in against the criteria.
   *
   * @throws InvalidAnswers with every error; see {@link AnswerError}
   */
  public static AnswerSheet of(TierCriteria criteria, Collection<RawAnswer> raw) {
    return new AnswerCheck(criteria).check(raw);
  }

  public Optional<Answer> answer(String criterion) {
    return Optional.ofNullable(answers.get(criterion));
  }

  /** The same declarations without explanations and evidence. */
  public AnswerSheet bare() {
    Map<String, Answer> bare = new LinkedHashMap<>();
    answers.forEach((code, answer) -> bare.put(code, answer.bare()));
    return new AnswerSheet(bare);
  }

  /** Only the answers to these criteria. */
  public AnswerSheet only(Set<String> codes) {
    Map<String, Answer> some = new LinkedHashMap<>(answers);
    some.keySet().retainAll(codes);
    return new AnswerSheet(some);
  }

  /** These answers, with those of {@code others} in the place of their namesakes. */
  public AnswerSheet with(AnswerSheet others) {
    Map<String, Answer> merged = new LinkedHashMap<>(answers);
    merged.putAll(others.answers);
    return new AnswerSheet(merged);
  }
}
