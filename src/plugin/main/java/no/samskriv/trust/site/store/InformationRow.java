package no.samskriv.trust.site.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That somebody has got the information sheet; the day as an ISO string. Only ever added. */
@Table("INFORMATION")
@Preload
public interface InformationRow extends Entity {
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
    String getKind();

    @StringLength(36)
    @Nullable
    String getRelated();

    @NotNull
    @StringLength(10)
    String getLanguage();

    @NotNull
    @StringLength(10)
    String getGivenOn();

    @NotNull
    String getGivenBy();
}
