package vn.egov.publication.web;

import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Published results never change, but another version of this program may tell them otherwise:
 * every cache may keep an answer and must ask whether it still holds.
 */
final class PublicCache {

  static final CacheControl REVALIDATED = CacheControl.noCache().cachePublic();

  /** Raised whenever the JSON of any representation changes. */
  private static final String SHAPE = "1";

  private PublicCache() {}

  /**
   * @param contentHash of what is told
   * @param representation which of its representations
   */
  static <T> ResponseEntity<T> reply(
      WebRequest request, String contentHash, String representation, Supplier<T> body) {
    String tag = "\"" + contentHash + "." + representation + "." + SHAPE + "\"";
    HttpStatus status = request.checkNotModified(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
    ResponseEntity.BodyBuilder reply =
        ResponseEntity.status(status).eTag(tag).cacheControl(REVALIDATED);
    return status == HttpStatus.OK ? reply.body(body.get()) : reply.build();
  }
}
