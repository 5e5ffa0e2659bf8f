package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a person was talked about; what was said stands among the texts, as {@code hat-discussion.tell} and the like. */
@Table("HAT_DISCUSSION")
@Preload
public interface DiscussionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @Indexed
    @StringLength(36)
    String getMeeting();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @Nullable
    String getStandIn();

    void setStandIn(@Nullable String standIn);

    @StringLength(30)
    @Nullable
    String getKnows();

    void setKnows(@Nullable String knows);

    /** Keys with commas between them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPrompts();

    void setPrompts(@Nullable String prompts);

    @Nullable
    String getTeller();

    void setTeller(@Nullable String teller);

    @StringLength(10)
    @Nullable
    String getTellBy();

    void setTellBy(@Nullable String tellBy);

    boolean isDone();

    void setDone(boolean done);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
