package seeded.publication;

/** What others use. */
public record Result(String unit) {}
