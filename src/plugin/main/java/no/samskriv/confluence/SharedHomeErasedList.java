package no.samskriv.confluence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/** A file in the folder that all nodes share, to which lines are added and from which none is taken. */
public final class SharedHomeErasedList implements ErasedList {
    private static final String FILE = "erased.list";

    private final ApplicationProperties application;

    public SharedHomeErasedList(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public void add(Line line) {
        String words = String.join(
                " ",
                line.person().value(),
                line.id().toString(),
                line.on().toString(),
                line.first().key(),
                line.second().key());
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            append(folder.resolve(FILE), words + "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the list of whose everything was deleted cannot be written", e);
        }
    }

    /** With a lock on the file: the nodes write one after the other. */
    private static void append(Path file, String line) throws IOException {
        Set<StandardOpenOption> options = Set.of(
                StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly(file));
                var lock = channel.lock()) {
            long end = channel.size();
            // whoever was cut off in the middle of a line has left no end of it
            String whole = lock.isValid() && end > 0 && !endsLine(channel, end) ? "\n" + line : line;
            channel.position(end);
            ByteBuffer bytes = UTF_8.encode(whole);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }

    @Override
    public List<Line> all() {
        Path file = folder().resolve(FILE);
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, UTF_8).stream()
                            .map(SharedHomeErasedList::line)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new IllegalStateException("the list of whose everything was deleted cannot be read", e);
        }
    }

    private static Optional<Line> line(String words) {
        String[] parts = words.strip().split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Line(
                    new PersonRef(parts[0]),
                    UUID.fromString(parts[1]),
                    LocalDate.parse(parts[2]),
                    new UserRef(parts[3]),
                    new UserRef(parts[4])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return application
                .getSharedHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("no shared home: nowhere to keep what was deleted"))
                .resolve("samskriv");
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
