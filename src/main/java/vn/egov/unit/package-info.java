/** Who is assessed: departments, districts and communes, each a code with a period of validity. */
@NullMarked
package vn.egov.unit;

import org.jspecify.annotations.NullMarked;
