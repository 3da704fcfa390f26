/** Where managers extend deadlines and reopen submissions. */
@NullMarked
package vn.egov.extension.web;

import org.jspecify.annotations.NullMarked;
