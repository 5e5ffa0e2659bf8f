package no.samskriv.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingFormsView.ChoiceView;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryFormsFragment;

/**
 * The forms of what a meeting consists of, from the fields its kinds declare, and the one that notes are written in. It draws
 * nothing itself; whoever shows entries has buttons that {@code meeting.js} answers to.
 */
public final class MeetingFormsPart implements PagePart {
    private static final String WORDS = "samskriv.meeting.";

    /** Those that have words. */
    public static final List<MeetingEntryKind> KINDS = List.of(
            MeetingEntryKind.ATTENDANCE,
            MeetingEntryKind.AGENDA_ITEM,
            MeetingEntryKind.NOTE,
            MeetingEntryKind.DECISION,
            MeetingEntryKind.READY_ITEM);

    /** What is said in another way than in a form. */
    public static final Set<String> NOT_ASKED = Set.of(
            "agenda-item.status",
            "agenda-item.goal",
            "agenda-item.carriedFrom",
            "note.journalled",
            "note.line",
            "decision.action");

    /** Fields that say how they are meant. */
    public static final Set<String> HINTED = Set.of("agenda-item.topic", "ready-item.what");

    /** What the person reads differently from everybody else: {@code .own} and {@code .staff} follow. */
    public static final Set<String> TO_EACH_READER =
            Set.of("note.lane.person", "decision.decidedBy.person", "decision.decidedBy.by-law");

    /** Choices that may be left open. */
    private static final Set<EntryField.Type> MAY_BE_OPEN =
            Set.of(EntryField.Type.WHO, EntryField.Type.TOPIC, EntryField.Type.ID);

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final TopicWording topics;
    private final EntryFormsFragment forms;

    public MeetingFormsPart(Templates templates, Phrases phrases, Users users, TopicWording topics) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.topics = topics;
        this.forms = new EntryFormsFragment(templates, phrases);
    }

    @Override
    public String draw(Drawing drawing) {
        return "";
    }

    @Override
    public String forms(Drawing drawing) {
        MeetingContent content = drawing.content();
        return forms.draw(
                        content.meeting().id().toString(),
                        content.person(),
                        content.grant(),
                        KINDS.stream().map(kind -> form(content, kind)).toList())
                + templates.render("meeting/meeting-forms.vm", view(content));
    }

    private MeetingFormsView view(MeetingContent content) {
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        String name = content.person().name();
        boolean own = content.toThePerson();
        PeopleWording people = new PeopleWording(content, phrases, users);
        return new MeetingFormsView(
                content.meeting().id().toString(),
                own,
                own ? (content.grant().own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name() : "",
                wording.forReader("samskriv.plan.form.hint."),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name),
                wording.forReader("samskriv.plan.conflict.whose."),
                choices(people.choices(phrases.today())),
                choices(people.accounts(phrases.today())),
                content.meeting().type() == MeetingType.TRANSITION);
    }

    private static List<ChoiceView> choices(Map<String, String> offered) {
        return offered.entrySet().stream()
                .map(choice -> new ChoiceView(choice.getKey(), choice.getValue()))
                .toList();
    }

    private EntryFormsFragment.Form form(MeetingContent content, MeetingEntryKind kind) {
        return new EntryFormsFragment.Form(
                kind.path(),
                phrases.text(WORDS + kind.key()),
                false,
                "",
                kind.fields().stream()
                        .filter(field -> isAsked(content, kind, field))
                        .toList(),
                new Words(content, kind));
    }

    private static boolean isAsked(MeetingContent content, MeetingEntryKind kind, EntryField field) {
        boolean theirs =
                !content.toThePerson() || !field.isText() || field.voices().contains(Voice.PERSON);
        return theirs && !NOT_ASKED.contains(kind.textField(field.name()));
    }

    /** What one kind asks for. */
    private final class Words implements EntryFormsFragment.Asking {
        private final MeetingContent content;
        private final MeetingEntryKind kind;
        private final Wording wording;

        Words(MeetingContent content, MeetingEntryKind kind) {
            this.content = content;
            this.kind = kind;
            this.wording = new Wording(phrases, users, content.person(), content.grant());
        }

        @Override
        public String label(EntryField field) {
            return text(kind.textField(field.name()));
        }

        @Override
        public Optional<String> hint(EntryField field) {
            String key = kind.textField(field.name());
            return HINTED.contains(key) ? Optional.of(phrases.text(WORDS + key + ".hint")) : Optional.empty();
        }

        @Override
        public Map<String, String> choices(EntryField field) {
            Map<String, String> choices = new LinkedHashMap<>();
            if (MAY_BE_OPEN.contains(field.type()) && !field.required()) {
                choices.put("", phrases.text("samskriv.meeting.form.open"));
            }
            if (field.type() == EntryField.Type.WHO) {
                choices.putAll(new PeopleWording(content, phrases, users).choices(phrases.today()));
            } else if (field.type() == EntryField.Type.TOPIC) {
                choices.putAll(topics.choices());
            } else {
                field.choices()
                        .forEach(choice -> choices.put(
                                choice,
                                text(kind.textField(field.name()) + "."
                                        + choice.toLowerCase(Locale.ROOT).replace('_', '-'))));
            }
            return choices;
        }

        private String text(String key) {
            return TO_EACH_READER.contains(key)
                    ? wording.forReader(WORDS + key + ".")
                    : phrases.text(WORDS + key, content.person().name());
        }
    }
}
