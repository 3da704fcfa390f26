/** What every web layer shares: languages, refusals as problem details, error pages, the API. */
@NullMarked
package vn.egov.shared.web;

import org.jspecify.annotations.NullMarked;
