package seeded.criteria;

/** What others use. */
public record Measure(String code) {}
