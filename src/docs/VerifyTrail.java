import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recomputes the chain of an exported audit trail without anything of the application, on any machine
 * with a JDK 17:
 *
 * <pre>java VerifyTrail.java nhat-ky-12345.jsonl [number hash]</pre>
 *
 * The file is that of GET /api/audit/entries.jsonl without a filter; number and hash are an end of the
 * chain that was noted earlier. Ends with status 0 and the end of the chain, or with 1 and the first
 * fault.
 */
class VerifyTrail {

  /** What a seal is a hash over, after the word "entry", the hash before and the number. */
  private static final List<String> SEALED =
      List.of(
          "sealedAt", "id", "madeAt", "actor", "address", "action", "cycle", "unit", "subject",
          "details", "stateOf", "stateHash");

  private static final Pattern FIELD =
      Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|(null)|(-?\\d+))");

  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    String noted = arguments.length > 2 ? arguments[1] + " " + arguments[2] : null;
    long number = 0;
    String hash = "0".repeat(64);
    boolean seen = noted == null;
    String last = "";
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        if (line.startsWith("{\"head\"")) {
          break;
        }
        Map<String, String> entry = fields(line);
        number++;
        hash = hash(hash, number, entry);
        check(entry.get("number").equals(Long.toString(number)), "number " + number + " is missing");
        check(entry.get("hash").equals(hash), "number " + number + " does not fit its seal");
        seen |= (number + " " + hash).equals(noted);
      }
    }
    Map<String, String> head = fields(last.replaceFirst("^\\{\"head\":", ""));
    check(last.startsWith("{\"head\""), "the file has no end");
    check(Long.toString(number).equals(head.get("number")), "the end of the chain is missing");
    check(hash.equals(head.get("hash")), "the end of the chain has another hash");
    check(seen, "the noted end is not in the chain");
    System.out.println("ok " + number + " " + hash);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      System.out.println(otherwise);
      System.exit(1);
    }
  }

  /** Every field as a netstring, one that is not there as a dash. */
  private static String hash(String before, long number, Map<String, String> entry)
      throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    add(digest, "entry");
    add(digest, before);
    add(digest, Long.toString(number));
    for (String name : SEALED) {
      add(digest, entry.get(name));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String value) {
    if (value == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    digest.update((byte) ',');
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      String text = field.group(2) == null ? field.group(4) : unescaped(field.group(2));
      fields.put(field.group(1), text);
    }
    return fields;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'u' -> {
          plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }
}
