package seeded.publication;

import seeded.publication.persistence.PublicRepository;

/** A root that knows how it is stored. */
record KnowsItsPersistence(PublicRepository repository) {}
