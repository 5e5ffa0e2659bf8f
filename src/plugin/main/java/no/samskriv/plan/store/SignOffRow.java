package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An answer to a version. Written once, never updated; its remark stands among the texts, as {@code sign-off.remark}. */
@Table("SIGN_OFF")
@Preload
public interface SignOffRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getThing();

    @NotNull
    @Indexed
    @StringLength(36)
    String getSubject();

    int getVersionNo();

    @NotNull
    @StringLength(64)
    String getHash();

    /** As {@link ActionRow#getResponsible}. */
    @NotNull
    @StringLength(270)
    String getSigner();

    @NotNull
    @StringLength(30)
    String getAnswer();

    @NotNull
    @StringLength(30)
    String getMethod();

    @Nullable
    String getWitness();

    /** Where the sheet is kept. */
    @Nullable
    String getOriginal();

    @NotNull
    Long getSignedAt();

    @NotNull
    String getSignedBy();
}
