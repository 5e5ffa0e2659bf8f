package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.plan.signing.Version;

/** What was agreed, version by version. */
public final class VersionStore {
    private final ActiveObjects ao;

    public VersionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public void insert(Version version) {
        ao.create(
                VersionRow.class,
                Map.ofEntries(
                        Map.entry("UUID", version.id().toString()),
                        Map.entry("PERSON", version.person().value()),
                        Map.entry("THING", version.thing().name()),
                        Map.entry("SUBJECT", version.subject().toString()),
                        Map.entry("VERSION_KEY", key(version.subject(), version.number())),
                        Map.entry("VERSION_NO", version.number()),
                        Map.entry("CONTENT", version.content()),
                        Map.entry("HASH", version.hash()),
                        Map.entry("KEPT_AT", version.at().toEpochMilli()),
                        Map.entry("KEPT_BY", version.by().key()),
                        Map.entry("REASON", version.reason())));
    }

    /** One version of a thing; one statement, also for a number that is not there. */
    public Optional<Version> find(UUID subject, int number) {
        return Arrays.stream(ao.find(VersionRow.class, Query.select().where("VERSION_KEY = ?", key(subject, number))))
                .findFirst()
                .map(VersionStore::version);
    }

    /** The newest version of a thing. */
    public Optional<Version> newest(UUID subject) {
        return Arrays.stream(ao.find(
                        VersionRow.class, ofSubject(subject, "VERSION_NO DESC").limit(1)))
                .findFirst()
                .map(VersionStore::version);
    }

    /** Every version of a thing, oldest first. */
    public List<Version> of(UUID subject) {
        return Arrays.stream(ao.find(VersionRow.class, ofSubject(subject, "VERSION_NO ASC")))
                .map(VersionStore::version)
                .toList();
    }

    private static Query ofSubject(UUID subject, String order) {
        return Query.select().where("SUBJECT = ?", subject.toString()).order(order);
    }

    private static String key(UUID subject, int number) {
        return subject + ":" + number;
    }

    private static Version version(VersionRow row) {
        return new Version(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                SignedThing.valueOf(row.getThing()),
                UUID.fromString(row.getSubject()),
                row.getVersionNo(),
                row.getContent(),
                row.getHash(),
                Instant.ofEpochMilli(row.getKeptAt()),
                new UserRef(row.getKeptBy()),
                row.getReason());
    }
}
