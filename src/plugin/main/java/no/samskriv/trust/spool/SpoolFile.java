package no.samskriv.trust.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import no.samskriv.kernel.NodeFolder;
import no.samskriv.kernel.Unquoted;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.SheetEntry;
import no.samskriv.trust.Spool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The spool of this node: a file that lines are only ever added to, each forced to the disk, until the log has taken all
 * of them. Lines are tied to each other with the key of the log, so that one that was changed is found; not that the last
 * ones are gone.
 */
public final class SpoolFile implements Spool {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolFile.class);
    private static final String FILE = "sheet-log.spool";
    private static final String STRANGE = "sheet-log.strange";

    private final NodeFolder node;
    private final LogSeal seal;

    public SpoolFile(NodeFolder node, LogSeal seal) {
        this.node = node;
        this.seal = seal;
    }

    @Override
    public synchronized void keep(SheetEntry row) {
        try {
            SpoolLines there = read();
            String line = SpoolLine.of(row, there.last(), seal).text();
            append(FILE, (there.torn() ? "\n" : "") + line + "\n");
        } catch (IOException e) {
            throw new IllegalStateException("a row for the log can be put by nowhere", e);
        }
    }

    @Override
    public boolean isWaiting() {
        try {
            return size(node.path().resolve(FILE)) > 0;
        } catch (IOException | IllegalStateException e) {
            LOG.debug("nobody can tell whether something waits", Unquoted.of(e));
            return false;
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What waits. */
    synchronized SpoolLines read() throws IOException {
        Path file = node.path().resolve(FILE);
        return size(file) > 0 ? SpoolLines.of(Files.readAllBytes(file), seal) : SpoolLines.NONE;
    }

    /** Empties the file when the log has taken what was read of it; not when there is more by now. */
    synchronized void taken(SpoolLines lines) throws IOException {
        Path file = node.path().resolve(FILE);
        if (Files.size(file) != lines.length()) {
            return;
        }
        if (!lines.strange().isEmpty()) {
            append(STRANGE, String.join("\n", lines.strange()) + "\n");
        }
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(0);
            channel.force(true);
        }
    }

    public synchronized SpoolState state() {
        try {
            SpoolLines lines = read();
            Path aside = node.path().resolve(STRANGE);
            long before = Files.exists(aside) ? Files.readAllLines(aside).size() : 0;
            return new SpoolState(
                    lines.rows().size(), (int) before + lines.strange().size(), isUsable());
        } catch (IOException | IllegalStateException e) {
            LOG.warn("the spool of the log cannot be read", Unquoted.of(e));
            return new SpoolState(0, 0, false);
        }
    }

    private boolean isUsable() {
        Path there = node.path().resolve(FILE).toAbsolutePath();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        boolean isRight = there != null && Files.isDirectory(there) != there.endsWith(FILE);
        return isRight && Files.isWritable(there);
    }

    private void append(String name, String text) throws IOException {
        Path folder = node.path();
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        boolean isNew = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE, WRITE), ownerOnly(folder.getFileSystem()))) {
            long end = channel.size();
            try {
                write(channel.position(end), text);
            } catch (IOException e) {
                // as far as it can be helped, no piece of a line is left behind on a full disk
                channel.truncate(end);
                throw e;
            }
        }
        if (isNew) {
            force(folder);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** That there is such a file must survive as well; not every system lets a folder be forced, nor needs it. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("a folder cannot be forced to the disk here", Unquoted.of(e));
        }
    }

    private static FileAttribute<?>[] ownerOnly(FileSystem system) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
