package vn.egov.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTests {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @TempDir private Path folder;

  @Test
  void isAPictureOrNone() throws IOException {
    assertThat(logo("").content()).isEmpty();
    assertThat(logo(file("logo.png", PNG)).content()).contains(PNG);
    assertThat(logo(file("logo.png", PNG)).type()).isEqualTo("image/png");
  }

  @Test
  void isNeitherADrawingWithScriptsNorLargeNorMissing() throws IOException {
    String svg = file("logo.svg", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> logo(svg)).hasMessageContaining("logo.svg");
    String large = file("large.png", new byte[Logo.MAX_BYTES + 1]);
    assertThatThrownBy(() -> logo(large)).hasMessageContaining("larger");
    String missing = folder.resolve("none.png").toString();
    assertThatThrownBy(() -> logo(missing)).hasMessageContaining("none.png");
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static Logo logo(String file) {
    return new Logo(new OfficeSettings(new OfficeSettings.Name("Sở", "Office"), file));
  }
}
