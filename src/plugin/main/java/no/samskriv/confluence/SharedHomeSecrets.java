package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import no.samskriv.kernel.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Keys in the folder that all nodes share: outside the database, and outside its backups. A node that was first makes
 * the key; the others find it. It is written whole before it gets its name, so that nobody reads half of one.
 */
public final class SharedHomeSecrets implements Secrets {
    private static final int BYTES = 32;
    private static final String LOG = "log.key";
    private static final String EXPORT = "export.key";

    private final ApplicationProperties application;
    private final SecureRandom random;
    private volatile byte @Nullable [] known;

    public SharedHomeSecrets(ApplicationProperties application, SecureRandom random) {
        this.application = application;
        this.random = random;
    }

    @Override
    public byte[] logKey() {
        byte[] key = known;
        if (key == null) {
            key = readOrMade(LOG);
            known = key;
        }
        return key.clone();
    }

    byte[] exportKey() {
        return readOrMade(EXPORT);
    }

    byte[] carriedKey() {
        Path beside = folder().resolve("import").resolve(EXPORT);
        try {
            return Files.exists(beside) ? read(beside) : exportKey();
        } catch (IOException e) {
            throw new IllegalStateException("a key cannot be read: " + EXPORT, e);
        }
    }

    @Override
    public boolean isLogKeyKept() {
        try {
            byte[] inUse = known;
            byte[] kept = read(folder().resolve(LOG));
            return inUse == null || MessageDigest.isEqual(inUse, kept);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // gone, not to be read, or no key: the one who asks wants to know no more
            return false;
        }
    }

    private Path folder() {
        return application
                .getSharedHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("no shared home: nowhere to keep the key of the log"))
                .resolve("samskriv");
    }

    private byte[] readOrMade(String name) {
        Path folder = folder();
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException("a key can be neither read nor made: " + name, e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IllegalStateException("not a key of %d bytes: %s".formatted(BYTES, file.getFileName()));
        }
        return key;
    }

    private void make(Path folder, Path file) throws IOException {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Path whole = Files.createTempFile(folder, file.getFileName().toString(), "", ownerOnly(folder));
        try {
            Files.writeString(whole, HexFormat.of().formatHex(key), StandardOpenOption.TRUNCATE_EXISTING);
            // unlike a move, a link never takes the place of a key that another node has made meanwhile
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // the other node's key is as good
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
