/** Reading of tables that administrators prepare, with every fault located. */
@NullMarked
@NamedInterface("csv")
package vn.egov.shared.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
