package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a person has said about being talked about; what is to be brought stands among the texts, as {@code hat-wish.bring}. */
@Table("HAT_WISH")
@Preload
public interface WishRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Unique
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
