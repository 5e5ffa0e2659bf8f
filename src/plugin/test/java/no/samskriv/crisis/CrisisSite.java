package no.samskriv.crisis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;

import java.util.List;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.page.CrisisFormsPart;
import no.samskriv.crisis.page.EntriesPart;
import no.samskriv.crisis.page.SettingsPart;
import no.samskriv.crisis.page.StatePart;
import no.samskriv.crisis.sheet.SheetRoom;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.trust.Around;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** Nord and Øst, those who work with them, and the services of crisis plans. */
public final class CrisisSite {
    public final TestSite site;
    public final CrisisPlanStore planStore;
    public final CrisisEntryStore entryStore;
    public final CrisisService crises;
    public final CrisisPlanService plans;
    public final CrisisEntryService entries;
    public final CrisisFragment fragment;

    public CrisisSite(TestDatabase database) {
        site = new TestSite(database);
        planStore = new CrisisPlanStore(site.ao);
        entryStore = new CrisisEntryStore(site.ao, site.texts);
        crises = new CrisisService(site.access, site.persons, planStore, entryStore, site.inTransaction, site.now);
        plans = new CrisisPlanService(site.access, site.persons, planStore, site.changes, site.inTransaction, site.now);
        entries = new CrisisEntryService(
                site.access,
                site.persons,
                plans,
                planStore,
                entryStore,
                site.changes,
                new SheetRoom(),
                site.inTransaction,
                site.now);
        fragment = new CrisisFragment(
                site.templates,
                site.phrases,
                List.of(
                        new StatePart(site.templates, site.phrases, site.users),
                        new EntriesPart(
                                site.templates, site.phrases, site.users, new SheetRoom(), entries::mayCheckNumbers),
                        new SettingsPart(site.templates, site.phrases, site.users),
                        new CrisisFormsPart(site.templates, site.phrases, site.users)));
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.add(ost(), KOORDINATOR_A);
        signIn(KOORDINATOR_A);
    }

    public void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }

    /** Nord's sister reads the crisis plan, because Nord has said so. */
    public void letSisterIn() {
        site.inTransaction.run(() -> {
            site.participantStore.insert(Around.soster());
            site.consentStore.insert(Around.consentOfNord(Scope.CRISIS_PLAN));
        });
        site.pages.show(PAGE_OF_NORD, FakeUsers.SOSTER_NORD);
    }

    /** Somebody around Nord. */
    public Related around(String name, String phone, ContactSafety safety) {
        Related related = standing(name, phone, safety, false, Revision.FIRST);
        site.inTransaction.run(() -> site.relatedStore.insert(related));
        return related;
    }

    /** Nord does not want this one to be contacted any more. */
    public void notToContact(Related related) {
        save(standing(related.name(), related.phone(), ContactSafety.DO_NOT_CONTACT, false, new Revision(2)));
    }

    /** This one is not around Nord any more. */
    public void gone(Related related) {
        save(standing(related.name(), related.phone(), related.safety(), true, new Revision(2)));
    }

    private void save(Related related) {
        site.inTransaction.run(() -> site.relatedStore.save(related));
    }

    private static Related standing(
            String name, @Nullable String phone, ContactSafety safety, boolean removed, Revision revision) {
        return new Related(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                NORD,
                name,
                null,
                RelatedKind.NEXT_OF_KIN,
                null,
                phone,
                null,
                safety,
                null,
                null,
                null,
                null,
                removed,
                KOORDINATOR_A,
                revision);
    }

    public CrisisContent read() {
        return crises.of(NORD, Via.PAGE);
    }

    public CrisisEntry add(CrisisEntryInput input) {
        return entries.add(NORD, UUID.randomUUID(), input).entity();
    }

    public CrisisEntry add(CrisisSection section, String words) {
        return add(CrisisEntryInput.saying(section, together(words)));
    }

    /** Nord's words, written with Nord at the screen. */
    public static TextInput together(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    /** Nord's words, written on Nord's own account. */
    public static TextInput own(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.OWN_LOGIN, false);
    }

    public static TextInput recalled(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.RECALLED, false);
    }
}
