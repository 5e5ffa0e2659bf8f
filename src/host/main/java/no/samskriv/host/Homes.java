package no.samskriv.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where this host is: at which address, and the folders for what plugins keep outside the database.
 *
 * @param local this node's alone; there once the host runs
 * @param shared what all nodes of a site share
 * @param baseUrl known once the host serves
 */
record Homes(Path local, Path shared, Supplier<URI> baseUrl) implements ApplicationProperties {
    private static final FileAttribute<?>[] AS_IT_COMES = {};

    /**
     * Makes the shared folder for its owner alone, where the file system knows owners; one that is there stays as it is.
     */
    void createShared() {
        try {
            Files.createDirectories(shared, forOwner(shared));
        } catch (IOException e) {
            throw new UncheckedIOException("the shared home " + shared + " cannot be made", e);
        }
    }

    /** That only the owner enters a new folder, where the file system knows owners. */
    static FileAttribute<?>[] forOwner(Path folder) {
        boolean knowsOwners =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : AS_IT_COMES;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.RELATIVE
                ? HostSettings.CONTEXT_PATH
                : baseUrl.get().toString();
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
