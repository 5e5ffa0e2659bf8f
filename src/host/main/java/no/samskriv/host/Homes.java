package no.samskriv.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folders for what plugins keep outside the database.
 *
 * @param local this node's alone; there once the host runs
 * @param shared what all nodes of a site share
 */
record Homes(Path local, Path shared) implements ApplicationProperties {

    /**
     * Makes the shared folder for its owner alone, where the file system knows owners; one that is there stays as it is.
     */
    void createShared() {
        boolean knowsOwners =
                shared.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] forOwner = knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(shared, forOwner);
        } catch (IOException e) {
            throw new UncheckedIOException("the shared home " + shared + " cannot be made", e);
        }
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return HostSettings.CONTEXT_PATH;
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(local);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(shared);
    }
}
