package no.samskriv.crisis.together.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one version of a crisis plan. Written once, never updated; its remark stands among the texts, as {@code
 * crisis-signature.remark}.
 */
@Table("CRISIS_SIGNATURE")
@Preload
public interface CrisisSignatureRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(36)
    String getPlan();

    int getVersionNo();

    /** As what somebody signed. */
    @NotNull
    @StringLength(30)
    String getSigner();

    /** The worker who did. */
    @Nullable
    String getSignerUser();

    @StringLength(36)
    @Nullable
    String getRelated();

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

    long getSignedAt();

    @NotNull
    String getSignedBy();
}
