package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One showing or change of something about a person, or a try; the instant in epoch milliseconds. Only ever added. What
 * names somebody may be erased: the pseudonyms that the hash is made over stay.
 */
@Table("ACCESS_LOG")
@Preload
@Indexes(
        @Index(
                name = "place",
                methodNames = {"getChain", "getNumber"}))
public interface AccessLogRow extends Entity {
    /** The id of the person, or one word for everything that was refused. */
    @NotNull
    @StringLength(36)
    String getChain();

    /** From 1 within the chain, without a gap. */
    int getNumber();

    /** Chain and number; keeps a chain from having two ends. */
    @NotNull
    @Unique
    @StringLength(60)
    String getPlace();

    @StringLength(36)
    @Nullable
    String getAsked();

    /** The person's reference; what was asked for when there is nobody. */
    @Indexed
    @StringLength(36)
    @Nullable
    String getPerson();

    @Indexed
    @Nullable
    String getActor();

    @NotNull
    @StringLength(64)
    String getAskedAlias();

    @NotNull
    @StringLength(64)
    String getPersonAlias();

    @NotNull
    @StringLength(64)
    String getActorAlias();

    @NotNull
    @StringLength(30)
    String getVerb();

    @NotNull
    String getSections();

    @NotNull
    @StringLength(30)
    String getGround();

    @StringLength(36)
    @Nullable
    String getMark();

    @NotNull
    @StringLength(30)
    String getVia();

    @NotNull
    @Indexed
    Long getLoggedAt();

    /** Of the showing of a crisis sheet; keeps it from standing here twice. */
    @Indexed
    @StringLength(36)
    @Nullable
    String getSheet();

    /** When it came here, where that was not at once. */
    @Nullable
    Long getTakenIn();

    @NotNull
    @StringLength(64)
    String getHash();
}
