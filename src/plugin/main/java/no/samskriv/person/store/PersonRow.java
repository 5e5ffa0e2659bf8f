package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A person. Names are unlimited: 255 code points may be 510 characters. */
@Table("PERSON")
@Preload
public interface PersonRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getRef();

    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @Indexed
    @Nullable
    String getAccount();

    void setAccount(@Nullable String account);

    @Indexed
    @Nullable
    Long getPageId();

    void setPageId(@Nullable Long pageId);

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @Nullable
    String getCoordinator();

    void setCoordinator(@Nullable String coordinator);

    @Nullable
    String getMainContact();

    void setMainContact(@Nullable String mainContact);

    @NotNull
    @StringLength(10)
    String getLanguage();

    void setLanguage(String language);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPronoun();

    void setPronoun(@Nullable String pronoun);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContact();

    void setContact(@Nullable String contact);

    @StringLength(30)
    @Nullable
    String getPrefers();

    void setPrefers(@Nullable String prefers);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getInterpreter();

    void setInterpreter(@Nullable String interpreter);

    @StringLength(10)
    @Nullable
    String getPeaceUntil();

    void setPeaceUntil(@Nullable String peaceUntil);

    boolean isDemo();

    int getRevision();

    void setRevision(int revision);
}
