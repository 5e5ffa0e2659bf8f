package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What became different because of the hat; what stands in words stands among the texts, as {@code hat-effect.text}. */
@Table("HAT_EFFECT")
@Preload
public interface EffectRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(36)
    String getMeeting();

    @NotNull
    @Indexed
    @StringLength(36)
    String getDiscussion();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getEffectType();

    void setEffectType(String effectType);

    @StringLength(36)
    @Nullable
    String getGoal();

    void setGoal(@Nullable String goal);

    @StringLength(36)
    @Nullable
    String getAction();

    void setAction(@Nullable String action);

    @StringLength(30)
    @Nullable
    String getProposal();

    void setProposal(@Nullable String proposal);

    @StringLength(10)
    @Nullable
    String getFollowUpOn();

    void setFollowUpOn(@Nullable String followUpOn);

    @StringLength(30)
    @Nullable
    String getResult();

    void setResult(@Nullable String result);

    @StringLength(30)
    @Nullable
    String getNoticed();

    void setNoticed(@Nullable String noticed);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
