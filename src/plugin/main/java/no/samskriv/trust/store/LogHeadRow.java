package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The end of a chain of the access log: which row is the last. Whoever adds one locks it first. */
@Table("LOG_HEAD")
@Preload
public interface LogHeadRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getChain();

    /** The number of the last row; 0 while there is none. */
    int getLast();

    void setLast(int last);

    /** The hash of the last row; of nothing while there is none. */
    @NotNull
    @StringLength(64)
    String getHash();

    void setHash(String hash);

    @NotNull
    @StringLength(64)
    String getSeal();

    void setSeal(String seal);
}
