/** Seeded violations. */
@NullMarked
package seeded.publication.web;

import org.jspecify.annotations.NullMarked;
