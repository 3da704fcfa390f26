/** Seeded violations. */
@NullMarked
package seeded.modules.first;

import org.jspecify.annotations.NullMarked;
