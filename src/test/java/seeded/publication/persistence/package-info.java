/** Seeded violations. */
@NullMarked
package seeded.publication.persistence;

import org.jspecify.annotations.NullMarked;
