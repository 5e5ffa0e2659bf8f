package no.samskriv.host.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFileTest {
    @TempDir
    Path root;

    @BeforeEach
    void layFilesOut() throws Exception {
        Files.createDirectories(root.resolve("shown/deep"));
        Files.writeString(root.resolve("shown/deep/a.txt"), "shown");
        Files.writeString(root.resolve("secret.txt"), "secret");
    }

    @Test
    void givesTheFilesOfItsFolder() {
        ServedFile file = folder().find("images/deep/a.txt").orElseThrow();

        assertThat(file.content()).asString().isEqualTo("shown");
        assertThat(file.contentType()).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void neverLeavesItsFolder() {
        assertThat(folder().find("images/../secret.txt")).isEmpty();
        assertThat(folder().find("images/deep/../../secret.txt")).isEmpty();
        assertThat(folder().find("images/..\\secret.txt")).isEmpty();
        assertThat(folder().find("images//deep/a.txt")).isEmpty();
        assertThat(folder().find("secret.txt")).isEmpty();
    }

    private ResourceFile folder() {
        return new ResourceFile("images/", "shown/", Optional.empty(), this::inRoot);
    }

    private Optional<URL> inRoot(String path) {
        Path file = root.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
