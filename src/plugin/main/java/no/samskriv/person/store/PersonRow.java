package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A person. */
@Table("PERSON")
@Preload
public interface PersonRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getRef();

    @NotNull
    String getName();

    @NotNull
    @StringLength(30)
    String getStatus();

    @Indexed
    @Nullable
    String getAccount();

    @Indexed
    @Nullable
    Long getPageId();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @Nullable
    String getCoordinator();

    @Nullable
    String getMainContact();

    @NotNull
    @StringLength(10)
    String getLanguage();

    boolean isDemo();

    int getRevision();
}
