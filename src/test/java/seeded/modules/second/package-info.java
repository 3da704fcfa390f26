/** Seeded violations. */
@NullMarked
package seeded.modules.second;

import org.jspecify.annotations.NullMarked;
