package no.samskriv.keeping.ending.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a person has asked for everything to be deleted. */
@Table("ERASURE_REQUEST")
@Preload
public interface RequestRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    boolean isOwn();

    @NotNull
    String getAskedBy();

    @NotNull
    @StringLength(10)
    String getAskedOn();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWords();

    @StringLength(30)
    @Nullable
    String getAnswer();

    void setAnswer(@Nullable String answer);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhy();

    void setWhy(@Nullable String why);

    @Nullable
    String getAnsweredBy();

    void setAnsweredBy(@Nullable String answeredBy);

    @StringLength(10)
    @Nullable
    String getAnsweredOn();

    void setAnsweredOn(@Nullable String answeredOn);

    int getRevision();

    void setRevision(int revision);
}
