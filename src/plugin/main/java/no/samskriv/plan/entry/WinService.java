package no.samskriv.plan.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** Makes a win of what the person dared: the person's own words as they stand, heard and confirmed as they were. */
public final class WinService {
    private final Access access;
    private final EntryStore entries;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public WinService(Access access, EntryStore entries, Changes changes, InTransaction inTransaction, Now now) {
        this.access = access;
        this.entries = entries;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** The win that is made of this: pressing twice, or two who press, make one. */
    public static UUID winOf(UUID risk) {
        return UUID.nameUUIDFromBytes(("samskriv-win:" + risk).getBytes(StandardCharsets.UTF_8));
    }

    /** Also brings it back when it has been taken off the plan. */
    public Added<Entry> make(UUID risk) {
        UUID win = winOf(risk);
        Added<Entry> made = Added.once(
                inTransaction, () -> grant(risk), grant -> entries.find(win), grant -> create(grant, win, risk(risk)));
        return made.entity().removed() ? new Added<>(putBack(risk, made.entity()), false) : made;
    }

    private Grant grant(UUID risk) {
        Asked asked = Asked.thing(risk, find(risk).map(Entry::person));
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
        risk(risk);
        return grant;
    }

    private Optional<Entry> find(UUID risk) {
        return entries.find(risk).filter(entry -> entry.kind() == EntryKind.POSITIVE_RISK);
    }

    private Entry risk(UUID risk) {
        return find(risk).filter(entry -> !entry.removed()).orElseThrow(ProblemException::notFound);
    }

    private Entry create(Grant grant, UUID id, Entry risk) {
        Map<String, String> on = Map.of("on", now.today().toString());
        Entry win = new Entry(
                id,
                risk.person(),
                EntryKind.WIN,
                risk.parent(),
                Map.of("text", words(risk)),
                on,
                false,
                grant.user(),
                Revision.FIRST);
        changes.begin(subject(win), grant.user(), now.instant());
        entries.insert(win);
        return win;
    }

    /** How it went, when the person has said that and it is short enough; otherwise what it was. */
    private static VoiceText words(Entry risk) {
        return risk.text("outcome")
                .filter(text -> text.text().codePointCount(0, text.text().length()) <= EntryField.M)
                .or(() -> risk.text("what"))
                .orElseThrow(() -> new IllegalStateException("nothing is dared: " + risk.id()));
    }

    private Entry putBack(UUID risk, Entry removed) {
        return inTransaction.call(() -> {
            Grant grant = grant(risk);
            Entry back = new Entry(
                    removed.id(),
                    removed.person(),
                    removed.kind(),
                    removed.parent(),
                    removed.texts(),
                    removed.values(),
                    false,
                    removed.createdBy(),
                    removed.revision().next());
            changes.claim(
                    subject(removed),
                    removed.revision(),
                    grant.user(),
                    now.instant(),
                    List.of(FieldChange.ofValue("removed", true, false)));
            entries.save(removed, back);
            return back;
        });
    }

    private static Subject subject(Entry entry) {
        return new Subject(entry.person(), entry.id(), entry.kind().name());
    }
}
