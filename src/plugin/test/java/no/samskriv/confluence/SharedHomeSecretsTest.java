package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedHomeSecretsTest {
    @TempDir
    private Path home;

    @Test
    void makesTheKeyAtTheFirstNeedAndKeepsIt() {
        SharedHomeSecrets one = node();
        byte[] key = one.logKey();

        assertThat(key).hasSize(32);
        assertThat(one.logKey()).isEqualTo(key);
        assertThat(node().logKey()).isEqualTo(key);
        assertThat(home.resolve("samskriv/log.key")).exists();
        assertThat(home.resolve("samskriv")).isDirectoryNotContaining("glob:**/log.key?*");
    }

    @Test
    void askingWhetherItIsKeptMakesNone() {
        assertThat(node().isLogKeyKept()).isFalse();
        assertThat(home.resolve("samskriv")).doesNotExist();
    }

    @Test
    void isKeptWhereItLies() {
        SharedHomeSecrets one = node();
        one.logKey();

        assertThat(one.isLogKeyKept()).isTrue();
        assertThat(node().isLogKeyKept()).isTrue();
    }

    @Test
    void isNotKeptWhenItIsGoneOrAnotherOneOrNone() throws IOException {
        SharedHomeSecrets one = node();
        one.logKey();
        Path file = home.resolve("samskriv/log.key");
        String key = Files.readString(file);

        Files.delete(file);
        assertThat(one.isLogKeyKept()).isFalse();
        Files.writeString(file, "ab".repeat(32));
        assertThat(one.isLogKeyKept()).isFalse();
        Files.writeString(file, "not a key");
        assertThat(one.isLogKeyKept()).isFalse();
        Files.writeString(file, "ab");
        assertThat(one.isLogKeyKept()).isFalse();
        Files.writeString(file, key);
        assertThat(one.isLogKeyKept()).isTrue();
    }

    @Test
    void withoutASharedHomeThereIsNoKey() {
        SharedHomeSecrets nowhere = new SharedHomeSecrets(FakeHomes.NONE, new SecureRandom());

        assertThat(nowhere.isLogKeyKept()).isFalse();
        assertThatIllegalStateException().isThrownBy(nowhere::logKey).withMessageContaining("no shared home");
    }

    private SharedHomeSecrets node() {
        return new SharedHomeSecrets(new FakeHomes(Optional.empty(), Optional.of(home)), new SecureRandom());
    }
}
