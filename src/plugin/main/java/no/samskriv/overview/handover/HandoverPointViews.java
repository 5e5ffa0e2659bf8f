package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.handover.HandoverView.LineView;
import no.samskriv.overview.handover.HandoverView.PointView;
import no.samskriv.overview.handover.HandoverView.WordsView;
import no.samskriv.person.Participant;
import no.samskriv.person.Task;
import no.samskriv.plan.Action;
import no.samskriv.plan.Wording;
import no.samskriv.trust.Consent;
import org.jspecify.annotations.Nullable;

/** What there is to go through, point by point. */
final class HandoverPointViews {
    private final HandoverContent content;
    private final Handover handover;
    private final HandoverMatters matters;
    private final HandoverWording words;
    private final Phrases phrases;
    private final Users users;

    HandoverPointViews(HandoverContent content, HandoverWording words, Phrases phrases, Users users) {
        this.content = content;
        this.handover = content.open().orElseThrow();
        this.matters = content.matters();
        this.words = words;
        this.phrases = phrases;
        this.users = users;
    }

    List<PointView> all() {
        return matters.points().stream().map(this::view).toList();
    }

    private PointView view(HandoverPoint point) {
        String key = Wording.key(point);
        boolean gone = handover.gone().contains(point);
        String link = link(point);
        boolean telling = point == HandoverPoint.TELLING;
        boolean ofWords = point == HandoverPoint.WORDS;
        boolean mayTick = content.mayLead() && !(telling && handover.terms().teller() == null);
        return new PointView(
                key,
                words.say("point." + key),
                gone,
                gone ? words.say(telling ? "gone.telling" : "gone.through") : "",
                lines(point),
                !link.isEmpty(),
                link + "?ref=" + handover.person(),
                link.isEmpty() ? "" : words.plain("link." + key),
                mayTick,
                tick(point, gone),
                body("gone", toggled(point)),
                telling && content.mayLead(),
                ofWords,
                ofWords ? said() : WordsView.NONE);
    }

    private String tick(HandoverPoint point, boolean gone) {
        if (gone) {
            return words.plain("tick.back");
        }
        return switch (point) {
            case TELLING -> words.plain("tick.telling");
            case WORDS -> words.plain("tick.words");
            default -> words.plain("tick.through");
        };
    }

    private static String link(HandoverPoint point) {
        return switch (point) {
            case CONSENTS -> "hvem-ser";
            case PROMISES -> "hvem-gjor-hva";
            case CRISIS_PLAN -> "krisekopier";
            case NEXT_MEETING -> "moter";
            case TELLING, WORDS, TASKS, MAIN_CONTACT -> "";
        };
    }

    private Set<String> toggled(HandoverPoint point) {
        Set<HandoverPoint> then = EnumSet.noneOf(HandoverPoint.class);
        then.addAll(handover.gone());
        if (!then.remove(point)) {
            then.add(point);
        }
        return then.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String body(String field, Collection<String> values) {
        return values.stream()
                .map(value -> "\"" + value + "\"")
                .collect(Collectors.joining(",", "{\"" + field + "\":[", "]}"));
    }

    private List<LineView> lines(HandoverPoint point) {
        return switch (point) {
            case TELLING -> List.of(plain(telling()));
            case WORDS -> List.of();
            case CONSENTS -> consents();
            case PROMISES -> promises();
            case TASKS -> tasks();
            case CRISIS_PLAN -> crisis();
            case NEXT_MEETING ->
                matters.meeting().stream()
                        .map(meeting -> plain(words.say(
                                "meeting", phrases.weekday(meeting.frame().day()))))
                        .toList();
            case MAIN_CONTACT -> List.of(plain(contact()));
        };
    }

    private static LineView plain(String text) {
        return new LineView(text, false, "", "{}");
    }

    private String telling() {
        LocalDate by = handover.terms().tellBy();
        return by == null
                ? words.plain("telling.open")
                : words.say("telling", words.name(handover.terms().teller()), phrases.day(by));
    }

    private List<LineView> consents() {
        List<LineView> lines = new ArrayList<>();
        lines.add(plain(words.say("reads")));
        if (handover.from() != null) {
            lines.add(plain(words.say(handover.terms().stays() ? "reads.stays" : "reads.leaves")));
        }
        for (Consent consent : matters.consents()) {
            UUID id = consent.participant();
            if (matters.circle().mayBeAsked(id, matters.today())) {
                nameOf(id)
                        .ifPresent(name ->
                                lines.add(plain(words.say("reads.other", name, phrases.day(consent.validTo())))));
            }
        }
        return lines;
    }

    private Optional<String> nameOf(@Nullable UUID participant) {
        return matters.circle().participants().stream()
                .filter(each -> each.id().equals(participant))
                .map(Participant::name)
                .findFirst();
    }

    private List<LineView> promises() {
        return matters.promises().stream().map(this::promise).toList();
    }

    private LineView promise(Action action) {
        boolean stays = handover.keeps(action.id());
        Set<String> then =
                handover.terms().kept().stream().map(UUID::toString).collect(Collectors.toCollection(TreeSet::new));
        if (!then.remove(action.id().toString())) {
            then.add(action.id().toString());
        }
        return new LineView(
                words.plain(
                        stays ? "promise.stays" : "promise.moves",
                        action.title().text()),
                content.mayLead() && handover.terms().stays(),
                words.plain(stays ? "promise.move" : "promise.keep"),
                body("kept", then));
    }

    private List<LineView> tasks() {
        List<LineView> lines = new ArrayList<>();
        String reader = content.grant().toThePerson() ? "samskriv.task.own." : "samskriv.task.staff.";
        for (Task task : matters.tasks()) {
            String what = phrases.text(
                    reader + task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    matters.person().name());
            lines.add(plain(what + ", " + phrases.text("samskriv.task.by", phrases.day(task.due()))));
        }
        lines.add(plain(words.plain("tasks.move")));
        return lines;
    }

    private List<LineView> crisis() {
        List<LineView> lines = new ArrayList<>();
        if (matters.named()) {
            lines.add(plain(words.plain("crisis.named")));
        }
        if (!matters.copies().isEmpty()) {
            lines.add(plain(words.plain(
                    "crisis.copies", Integer.toString(matters.copies().size()))));
        }
        return lines;
    }

    private String contact() {
        if (handover.terms().mainContact() != null) {
            return words.plain("contact.then", words.name(handover.terms().mainContact()));
        }
        return words.plain(handover.terms().stays() ? "contact.stays" : "contact.moves");
    }

    private WordsView said() {
        VoiceText text = handover.words();
        String name = matters.person().name();
        Wording wording = new Wording(phrases, users, matters.person(), content.grant());
        boolean own = content.grant().own();
        return new WordsView(
                text != null,
                text == null ? words.say("words.none") : text.text(),
                text == null ? "" : text.language().toLanguageTag(),
                text == null ? "" : wording.source(text),
                text != null && text.isUnconfirmed(),
                content.mayWrite(),
                phrases.text(text == null ? "samskriv.plan.write" : "samskriv.plan.edit"),
                (own ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name(),
                !content.grant().toThePerson(),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name));
    }
}
