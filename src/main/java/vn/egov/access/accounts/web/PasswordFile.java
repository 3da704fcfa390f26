package vn.egov.access.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import vn.egov.access.accounts.ImportReport;
import vn.egov.access.accounts.ImportReport.Line;

/**
 * Initial passwords as a table to download. Accounts, roles and passwords begin with letters and
 * digits, so that no spreadsheet takes a cell for a formula; names, which could be one, are not in
 * it.
 */
record PasswordFile(ImportReport report) implements View {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  @Override
  public String getContentType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(getContentType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("initial-passwords.csv").build().toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    PrintWriter table = response.getWriter();
    FORMAT.printRecord(table, "account", "roles", "initial_password");
    for (Line line : report.accounts()) {
      if (line.initialPassword() != null) {
        FORMAT.printRecord(
            table, line.account(), String.join(" + ", line.roles()), line.initialPassword());
      }
    }
  }

  /** Says nothing of the passwords. */
  @Override
  public String toString() {
    return "PasswordFile";
  }
}
