package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What an administrator has decided for the whole site. */
@Table("SETTING")
@Preload
public interface SettingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(60)
    String getName();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String content);
}
