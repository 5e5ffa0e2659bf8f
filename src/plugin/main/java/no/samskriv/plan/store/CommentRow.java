package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A comment beside a goal; its text stands among the texts, as {@code comment.text}. */
@Table("COMMENT")
@Preload
public interface CommentRow extends Entity {
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
    String getGoal();

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getAuthor();

    int getRevision();

    void setRevision(int revision);
}
