package no.samskriv.trust.sees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Consent;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.sees.WhoSeesView.EntryView;
import no.samskriv.trust.sees.WhoSeesView.FormView;
import no.samskriv.trust.sees.WhoSeesView.GroupView;
import no.samskriv.trust.sees.WhoSeesView.LineView;
import no.samskriv.trust.sees.WhoSeesView.PartView;

/** Who sees what as a page: those who work with the person, those the person has said yes to, and who is kept out. */
final class WhoSeesViews {
    private final WhoSees sees;
    private final WhoSeesWording wording;
    private final ParticipantViews participants;

    WhoSeesViews(WhoSees sees, WhoSeesWording wording) {
        this.sees = sees;
        this.wording = wording;
        this.participants = new ParticipantViews(sees, wording);
    }

    List<PartView> parts() {
        List<PartView> parts = new ArrayList<>();
        parts.add(workers());
        parts.add(others());
        general().ifPresent(parts::add);
        if (sees.mayBlock()) {
            parts.add(blocks());
        }
        return parts;
    }

    private PartView workers() {
        List<EntryView> entries = new ArrayList<>();
        sees.circle().workers().forEach(worker -> entries.add(worker(worker)));
        sees.marks(MarkKind.COVER).forEach(mark -> entries.add(cover(mark)));
        sees.marks(MarkKind.EMERGENCY).forEach(mark -> entries.add(emergency(mark)));
        String none = entries.isEmpty() ? wording.say("samskriv.sees.workers.none.") : "";
        return part("workers", wording.say("samskriv.sees.workers."), "", none, entries, List.of());
    }

    private EntryView worker(StaffAssignment worker) {
        UserRef user = worker.user();
        List<LineView> lines = new ArrayList<>();
        lines.add(what(user));
        if (worker.reason() != null) {
            lines.add(ParticipantViews.line("quiet", worker.reason()));
        }
        return entry(wording.name(user), role(user), lines);
    }

    private LineView what(UserRef user) {
        if (sees.isBlocked(user)) {
            return ParticipantViews.line("not", wording.say("samskriv.sees.worker.kept-out.", wording.name(user)));
        }
        return sees.person().page().isEmpty()
                ? ParticipantViews.line("not", wording.text("samskriv.sees.worker.no-page"))
                : ParticipantViews.line("plain", wording.text("samskriv.sees.worker.all"));
    }

    private String role(UserRef user) {
        boolean coordinator = sees.person().isCoordinator(user);
        boolean contact = user.equals(sees.person().mainContact());
        if (coordinator && contact) {
            return wording.say("samskriv.sees.worker.both.");
        } else if (coordinator) {
            return wording.say("samskriv.sees.worker.coordinator.");
        } else if (contact) {
            return wording.say("samskriv.sees.worker.contact.");
        }
        return sees.members().stream()
                .filter(member -> member.user().equals(user))
                .map(TeamMember::title)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> wording.say("samskriv.sees.worker.team."));
    }

    private EntryView cover(AccessMark mark) {
        String until = mark.until() == null ? "" : wording.lastDayBefore(mark.until());
        UserRef coordinator = sees.person().coordinator();
        String about = coordinator == null
                ? wording.text("samskriv.sees.cover", until)
                : wording.text("samskriv.sees.cover.for", wording.name(coordinator), until);
        List<LineView> lines = new ArrayList<>();
        lines.add(what(mark.user()));
        if (mark.reason() != null) {
            String reason = wording.text("samskriv.sees.cover.reason." + WhoSeesWording.key(mark.reason()));
            lines.add(ParticipantViews.line("quiet", reason));
        }
        return entry(wording.name(mark.user()), about, lines);
    }

    private EntryView emergency(AccessMark mark) {
        String until = mark.until() == null ? "" : wording.time(mark.until());
        List<LineView> lines =
                List.of(ParticipantViews.line("plain", wording.text("samskriv.sees.emergency.sees", until)));
        return entry(wording.name(mark.user()), wording.text("samskriv.sees.emergency"), lines);
    }

    private PartView others() {
        String none = sees.taking().isEmpty() ? wording.say("samskriv.sees.others.none.") : "";
        return part(
                "participants",
                wording.say("samskriv.sees.others."),
                "",
                none,
                participants.taking(),
                participants.past());
    }

    /** What was said yes to that lets nobody in; nothing where there is neither one nor a way to add one. */
    private Optional<PartView> general() {
        List<EntryView> entries = new ArrayList<>();
        for (Consent consent : sees.standingForNobody()) {
            entries.add(new EntryView("", true, kind(consent), false, "", List.of(participants.group(consent, null))));
        }
        List<EntryView> past = sees.over().stream()
                .filter(consent -> consent.participant() == null)
                .map(consent -> participants.past(consent, kind(consent)))
                .toList();
        if (sees.mayWrite()) {
            entries.add(ParticipantViews.adding(new ConsentFormViews(sees, wording).general()));
        }
        return entries.isEmpty() && past.isEmpty()
                ? Optional.empty()
                : Optional.of(part("general", wording.say("samskriv.sees.general."), "", "", entries, past));
    }

    private String kind(Consent consent) {
        return wording.text("samskriv.sees.consent-kind." + WhoSeesWording.key(consent.kind()));
    }

    private PartView blocks() {
        List<EntryView> entries = new ArrayList<>();
        for (AccessMark block : sees.marks(MarkKind.BLOCK)) {
            entries.add(entry(
                    block.id().toString(),
                    wording.name(block.user()),
                    "",
                    List.of(ParticipantViews.line(
                            "quiet", wording.text("samskriv.sees.blocks.since", wording.day(block.from())))),
                    List.of(lifted(block))));
        }
        entries.add(ParticipantViews.adding(blocked()));
        return part(
                "blocks",
                wording.say("samskriv.sees.blocks."),
                wording.say("samskriv.sees.blocks.lead."),
                "",
                entries,
                List.of());
    }

    private FormView blocked() {
        FormViews form = new FormViews("block", wording.say("samskriv.sees.blocks.add."), "")
                .adds("persons/" + sees.person().ref().value() + "/blocks");
        form.choice(
                "user",
                wording.text("samskriv.sees.blocks.who"),
                "",
                true,
                sees.members().stream()
                        .map(TeamMember::user)
                        .filter(user -> !sees.isBlocked(user))
                        .map(user -> FormViews.option(user.key(), wording.name(user), false))
                        .toList());
        return form.submits(wording.text("samskriv.people.save"));
    }

    private FormView lifted(AccessMark block) {
        String name = wording.name(block.user());
        return new FormViews("lift-" + block.id(), wording.text("samskriv.sees.blocks.lift"), name)
                .changes("DELETE", "blocks/" + block.id(), block.revision())
                .says(wording.say("samskriv.sees.blocks.lift.sentence.", name))
                .submits(wording.text("samskriv.sees.blocks.lift.yes"));
    }

    private static EntryView entry(String name, String about, List<LineView> lines) {
        return entry("", name, about, lines, List.of());
    }

    private static EntryView entry(String id, String name, String about, List<LineView> lines, List<FormView> forms) {
        GroupView group = new GroupView(false, "", lines, !forms.isEmpty(), List.of(), forms);
        return new EntryView(id, true, name, !about.isEmpty(), about, List.of(group));
    }

    private PartView part(
            String key, String title, String lead, String none, List<EntryView> entries, List<EntryView> past) {
        return new PartView(
                key,
                title,
                !lead.isEmpty(),
                lead,
                !none.isEmpty(),
                none,
                entries,
                !past.isEmpty(),
                wording.text("samskriv.sees.past", Integer.toString(past.size())),
                past);
    }
}
