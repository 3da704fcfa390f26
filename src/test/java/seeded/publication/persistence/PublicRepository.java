package seeded.publication.persistence;

/** For everybody to use. */
public interface PublicRepository {}
