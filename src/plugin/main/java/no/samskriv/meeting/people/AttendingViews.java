package no.samskriv.meeting.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.AttendanceStatus;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.PeopleWording;
import no.samskriv.meeting.TopicWording;
import no.samskriv.meeting.people.AttendingView.ChoiceView;
import no.samskriv.meeting.people.AttendingView.GuestView;
import no.samskriv.person.Participant;
import no.samskriv.plan.Wording;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** Who comes to a meeting as a view; what it says is what the reader may know. */
final class AttendingViews {
    private final MeetingContent content;
    private final Meeting meeting;
    private final Phrases phrases;
    private final TopicWording topics;
    private final PeopleWording people;
    private final Wording wording;
    private final Map<String, List<String>> missing;
    private final boolean mayWrite;

    AttendingViews(
            PagePart.Drawing drawing,
            Phrases phrases,
            Users users,
            TopicWording topics,
            Map<String, List<String>> missing) {
        this.content = drawing.content();
        this.meeting = content.meeting();
        this.phrases = phrases;
        this.topics = topics;
        this.people = new PeopleWording(content, phrases, users);
        this.wording = new Wording(phrases, users, content.person(), content.grant());
        this.missing = missing;
        this.mayWrite = drawing.isInteractive();
    }

    AttendingView view() {
        String interpreter = meeting.frame().interpreter();
        List<ChoiceView> choices = mayWrite ? choices() : List.of();
        String when = meeting.status().isOver() ? "over" : meeting.status().hasBegun() ? "now" : "before";
        return new AttendingView(
                phrases.text("samskriv.attending.title." + when),
                mayWrite,
                wording.forReader("samskriv.attending.ask-consent."),
                Stream.concat(Stream.of(person()), others(false)).toList(),
                others(true).toList(),
                interpreter != null,
                interpreter == null ? "" : phrases.text("samskriv.attending.interpreter", interpreter),
                !choices.isEmpty(),
                choices);
    }

    /** Those around the person who stand on no list yet; the person is there anyway. */
    private List<ChoiceView> choices() {
        Set<String> listed = listed();
        return people.choices(phrases.today()).entrySet().stream()
                .filter(each -> !each.getKey().equals(PeopleWording.PERSON) && !listed.contains(each.getKey()))
                .map(each -> new ChoiceView(each.getKey(), each.getValue()))
                .toList();
    }

    private Set<String> listed() {
        return entries().flatMap(entry -> entry.value("who").stream()).collect(Collectors.toSet());
    }

    private Stream<MeetingEntry> entries() {
        return content.entries(MeetingEntryKind.ATTENDANCE).stream();
    }

    private Stream<GuestView> others(boolean absent) {
        Stream<GuestView> asked = entries()
                .filter(entry -> !isPerson(entry))
                .filter(entry -> absent == (status(entry) == AttendanceStatus.ABSENT))
                .map(this::guest);
        return absent ? asked : Stream.concat(asked, unlisted());
    }

    /** Who leads and who writes is here, also when nobody has put them on the list. */
    private Stream<GuestView> unlisted() {
        Set<String> listed = listed();
        Set<String> see = new LinkedHashSet<>();
        for (UserRef user : new ArrayList<>(roles())) {
            see.add(who(user));
        }
        return see.stream().filter(who -> !listed.contains(who)).map(who -> view(null, who, ""));
    }

    private List<UserRef> roles() {
        return Stream.of(
                        Optional.ofNullable(meeting.frame().facilitator()),
                        Optional.ofNullable(meeting.frame().noteTaker()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String who(UserRef user) {
        return "USER:" + user.key();
    }

    private static boolean isPerson(MeetingEntry entry) {
        return entry.value("who").filter(PeopleWording.PERSON::equals).isPresent();
    }

    private static AttendanceStatus status(MeetingEntry entry) {
        return entry.choice("status", AttendanceStatus.class);
    }

    /** The person is there first, whether or not somebody has written that down. */
    private GuestView person() {
        MeetingEntry entry =
                entries().filter(AttendingViews::isPerson).findFirst().orElse(null);
        return view(entry, PeopleWording.PERSON, wording.forReader("samskriv.attending.persons."));
    }

    private GuestView guest(MeetingEntry entry) {
        return view(entry, entry.value("who").orElse(""), "");
    }

    private GuestView view(@Nullable MeetingEntry entry, String who, String otherwise) {
        Optional<Participant> card = content.grant().topics().all() ? people.participant(who) : Optional.empty();
        Optional<VoiceText> own = said(entry, "whyHere");
        String why = own.map(VoiceText::text)
                .or(() -> card.map(Participant::whyHere))
                .orElse(otherwise);
        String can = text(entry, "canDecide", card.map(Participant::canDecide));
        String cannot = text(entry, "cannotDecide", card.map(Participant::cannotDecide));
        String roles = roles(who);
        boolean open =
                why.isEmpty() && roles.isEmpty() && content.grant().topics().all();
        String name = people.name(who).orElse(phrases.text("samskriv.attending.somebody"));
        String state = entry == null ? "" : state(entry);
        List<String> closed = missing.getOrDefault(who, List.of());
        return new GuestView(
                entry == null ? "" : entry.id().toString(),
                entry == null ? 0 : entry.revision().number(),
                entry != null,
                name,
                !roles.isEmpty(),
                roles,
                !why.isEmpty(),
                why,
                own.filter(text -> text.voice().isOwnWords()).isPresent(),
                open,
                open ? phrases.text("samskriv.attending.why-not-said") : "",
                !state.isEmpty(),
                state,
                !can.isEmpty() || !cannot.isEmpty(),
                phrases.text("samskriv.attending.decides", name),
                !can.isEmpty(),
                can,
                !cannot.isEmpty(),
                cannot,
                entry != null && mayWrite && asksWhether(entry),
                !closed.isEmpty(),
                closed.isEmpty() ? "" : wording.forReader("samskriv.attending.missing.", closed(name, closed)),
                card.map(this::consent).orElse(""));
    }

    private static Optional<VoiceText> said(@Nullable MeetingEntry entry, String field) {
        return Optional.ofNullable(entry).flatMap(each -> each.text(field));
    }

    private static String text(@Nullable MeetingEntry entry, String field, Optional<String> otherwise) {
        return said(entry, field).map(VoiceText::text).or(() -> otherwise).orElse("");
    }

    private String roles(String who) {
        List<String> roles = new ArrayList<>();
        UserRef facilitator = meeting.frame().facilitator();
        UserRef noteTaker = meeting.frame().noteTaker();
        if (facilitator != null && who(facilitator).equals(who)) {
            roles.add(phrases.text("samskriv.attending.leads"));
        }
        if (noteTaker != null && who(noteTaker).equals(who)) {
            roles.add(phrases.text("samskriv.attending.writes"));
        }
        return String.join(" ", roles);
    }

    /** What somebody says of coming; that they are here is what the heading says. */
    private String state(MeetingEntry entry) {
        AttendanceStatus status = status(entry);
        if (status == AttendanceStatus.PRESENT) {
            return "";
        }
        String sent = entry.text("absence").map(VoiceText::text).orElse("");
        String state = phrases.text("samskriv.attending.state." + Wording.key(status));
        return sent.isEmpty() ? state : state + " " + sent;
    }

    private boolean asksWhether(MeetingEntry entry) {
        return meeting.status().hasBegun() && !meeting.status().isOver() && status(entry) != AttendanceStatus.PRESENT;
    }

    /** «NAV-veileder H får vite om: møtene · Økonomi». */
    private String closed(String name, List<String> closed) {
        String what = closed.stream()
                .map(topic -> topic.equals(Scope.MINUTES.name())
                        ? phrases.text("samskriv.attending.minutes")
                        : topics.name(topic))
                .collect(Collectors.joining(" · "));
        return phrases.text("samskriv.attending.about", name, what);
    }

    private String consent(Participant participant) {
        return "hvem-ser?ref=" + content.person().ref().value() + "#deltaker-" + participant.id();
    }
}
