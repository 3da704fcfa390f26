/** Seeded violations. */
@NullMarked
package seeded.scoring.json;

import org.jspecify.annotations.NullMarked;
