package no.samskriv.plan;

import static no.samskriv.plan.Wording.key;
import static no.samskriv.plan.Wording.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.HistoryEntry.Event;
import no.samskriv.plan.HistoryView.DayView;
import no.samskriv.plan.HistoryView.EntryView;
import no.samskriv.plan.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/** A history as a view: sentences under the day they happened on. */
final class HistoryViews {
    /** What is chosen anew and not put back: it would mean something else by now. */
    private static final Set<String> FORWARD_ONLY = Set.of("goal", "promise", "kept", "domains", "chime", "supports");

    private final History history;
    private final boolean interactive;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final EntryHistoryWording entries;

    HistoryViews(History history, boolean interactive, Phrases phrases, Users users) {
        this.history = history;
        this.interactive = interactive;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, history.person(), history.grant());
        this.entries = new EntryHistoryWording(phrases, users);
    }

    HistoryView view(boolean titled) {
        Map<String, List<EntryView>> byDay = new LinkedHashMap<>();
        List<HistoryEntry> newestFirst = new ArrayList<>(history.entries());
        newestFirst.sort(Comparator.comparing(HistoryEntry::at).reversed());
        for (HistoryEntry entry : newestFirst) {
            byDay.computeIfAbsent(phrases.day(entry.at()), day -> new ArrayList<>())
                    .add(view(entry));
        }
        List<DayView> days = byDay.entrySet().stream()
                .map(day -> new DayView(day.getKey(), day.getValue()))
                .toList();
        return new HistoryView(
                history.person().ref().value(),
                titled,
                wording.forReader("samskriv.history.title."),
                days.isEmpty(),
                days);
    }

    private EntryView view(HistoryEntry entry) {
        VoiceText said = entry.textAfter() == null ? entry.textBefore() : entry.textAfter();
        boolean shown = entry.event() == Event.CHANGED || entry.event() == Event.CLEARED;
        String before = shown ? said(entry.textBefore(), entry.field(), entry.valueBefore(), entry.kind()) : "";
        String after = shown ? said(entry.textAfter(), entry.field(), entry.valueAfter(), entry.kind()) : "";
        String restore = restore(entry);
        return new EntryView(
                phrases.time(entry.at()),
                sentence(entry),
                about(entry),
                EntryHistoryWording.kind(entry)
                        .map(EntryKind::path)
                        .orElse(entry.kind().toLowerCase(Locale.ROOT) + "s"),
                entry.entity().toString(),
                entry.field(),
                said == null ? "value" : TextViews.style(said.voice()),
                !before.isEmpty(),
                before,
                !after.isEmpty(),
                after,
                interactive && !restore.isEmpty(),
                entry.textBefore() != null,
                restore);
    }

    private String about(HistoryEntry entry) {
        String said = entry.about().text();
        return EntryHistoryWording.kind(entry)
                .map(kind -> entries.about(kind, said))
                .orElseGet(() ->
                        phrases.text("samskriv.history.about." + entry.kind().toLowerCase(Locale.ROOT), said));
    }

    private String sentence(HistoryEntry entry) {
        String who = users.displayName(entry.actor());
        Optional<String> ofEntry = EntryHistoryWording.kind(entry).flatMap(kind -> entries.sentence(kind, entry, who));
        if (ofEntry.isPresent()) {
            return ofEntry.get();
        } else if (entry.event() == Event.CHANGED) {
            return phrases.text("samskriv.history.changed." + entry.field(), who);
        } else if (entry.event() == Event.READ_BACK) {
            boolean themself = history.person().isOwnAccount(entry.actor());
            return themself
                    ? phrases.text("samskriv.history.confirmed", who)
                    : phrases.text(
                            "samskriv.history.read-back", who, history.person().name());
        }
        return phrases.text("samskriv.history.event." + key(entry.event()), who);
    }

    private String said(@Nullable VoiceText text, String field, @Nullable String value, String kind) {
        if (text != null) {
            return text.text();
        } else if (value == null) {
            return "";
        }
        Optional<EntryKind> ofEntry = EntryHistoryWording.kind(kind);
        if (ofEntry.isPresent()) {
            return entries.value(ofEntry.get(), field, value);
        }
        return switch (field) {
            case "status" ->
                kind.equals(Goal.KIND)
                        ? phrases.text("samskriv.plan.goal.status." + key(GoalStatus.valueOf(value)))
                        : phrases.text("samskriv.plan.action.status." + key(ActionStatus.valueOf(value)));
            case "support" -> wording.nameOf(SupportMode.valueOf(value));
            case "due", "target" -> phrases.day(LocalDate.parse(value));
            case "responsible" -> nameOf(Responsible.parse(value));
            case "kept" -> phrases.text("samskriv.promise.choice." + key(Kept.valueOf(value)));
            case "promise" ->
                phrases.text(Boolean.parseBoolean(value) ? "samskriv.promise.one" : "samskriv.history.promise.none");
            default -> "";
        };
    }

    private String nameOf(Responsible responsible) {
        return switch (responsible.kind()) {
            case PERSON -> history.person().name();
            case USER -> users.displayName(Objects.requireNonNull(responsible.user()));
            case RELATED, PARTICIPANT ->
                history.circle()
                        .nameOf(responsible.around())
                        .orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
        };
    }

    /** What a change back would say; empty when there is nothing to go back to. */
    private static String restore(HistoryEntry entry) {
        if (entry.event() == Event.REMOVED) {
            return "false";
        }
        boolean changed = entry.event() == Event.CHANGED || entry.event() == Event.CLEARED;
        if (!changed || FORWARD_ONLY.contains(entry.field()) || !EntryHistoryWording.isRestorable(entry)) {
            return "";
        }
        return entry.textBefore() == null
                ? orEmpty(entry.valueBefore())
                : entry.textBefore().text();
    }
}
