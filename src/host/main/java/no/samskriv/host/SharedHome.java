package no.samskriv.host;

import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder that all nodes of a site share, for what plugins keep outside the database. */
record SharedHome(Path folder) implements ApplicationProperties {

    /** Makes the folder for its owner alone, where the file system knows owners; one that is there stays as it is. */
    void create() {
        boolean knowsOwners =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] forOwner = knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder, forOwner);
        } catch (IOException e) {
            throw new UncheckedIOException("the shared home " + folder + " cannot be made", e);
        }
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(folder);
    }
}
