package no.samskriv.crisis.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.sheet.SheetView.CallView;
import no.samskriv.crisis.sheet.SheetView.LineView;
import no.samskriv.crisis.sheet.SheetView.SheetPageView;
import no.samskriv.crisis.sheet.SheetView.TopicView;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** A sheet, as a view. */
final class SheetViews {
    private final SheetReading reading;
    private final CrisisContent content;
    private final Sheet sheet;
    private final int level;
    private final Phrases phrases;
    private final LineViews lines;

    SheetViews(SheetReading reading, Sheet sheet, int level, Phrases phrases, Users users) {
        this.reading = reading;
        this.content = reading.content();
        this.sheet = sheet;
        this.level = level;
        this.phrases = phrases;
        this.lines = new LineViews(phrases, new Wording(phrases, users, content.person(), content.grant()));
    }

    SheetView view() {
        List<SheetPageView> pages = pages();
        String nothing = pages.isEmpty() ? nothing() : "";
        String date = sheet.medium() == Medium.FILE ? text("date", phrases.day(phrases.today())) : "";
        String banner = reading.openUntil().map(this::banner).orElse("");
        return new SheetView(
                Wording.key(sheet.medium()),
                level,
                title(),
                !date.isEmpty(),
                date,
                !banner.isEmpty(),
                banner,
                facts(),
                calls(),
                pages,
                !nothing.isEmpty(),
                nothing);
    }

    /** What the person has chosen for the card, and nothing else. */
    CardView card() {
        List<TopicView> front = new ArrayList<>();
        List<TopicView> away = new ArrayList<>();
        List<TopicView> people = new ArrayList<>();
        for (SheetTopic topic : sheet.topics()) {
            List<TopicView> side = topic.isToCall() ? people : topic == SheetTopic.KEPT_AWAY ? away : front;
            side.add(topic(new SheetRoom.Piece(topic, sheet.lines(topic))));
        }
        return new CardView(
                level,
                content.person().name(),
                front,
                content.plan().map(plan -> String.join(". ", standing(plan))).orElse(""),
                away,
                text("call"),
                people,
                calls());
    }

    private String title() {
        return phrases.text("samskriv.crisis.title", content.person().name());
    }

    private String banner(Instant until) {
        return text("emergency", content.person().name(), phrases.time(until));
    }

    private String nothing() {
        return text(
                content.plan().isEmpty() ? "not-begun" : "nothing",
                content.person().name());
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        content.plan()
                .flatMap(plan -> plan.ageOn(content.today()))
                .ifPresent(age -> facts.add(text("age", age.toString())));
        content.plan().ifPresent(plan -> facts.addAll(standing(plan)));
        return facts;
    }

    /** An old plan says when it was last gone through; it is no worse a plan for that. */
    private List<String> standing(CrisisPlan plan) {
        if (plan.version() == 0) {
            return List.of(text("draft", phrases.day(plan.changedAt())));
        }
        LocalDate reviewed = plan.reviewedOn();
        return reviewed == null
                ? List.of(version(plan), signed())
                : List.of(version(plan), text("reviewed", phrases.day(reviewed)), signed());
    }

    private String version(CrisisPlan plan) {
        String number = Integer.toString(plan.version());
        LocalDate validUntil = plan.validUntil();
        if (plan.isChangedSince()) {
            return text("changed", number, phrases.day(plan.changedAt()));
        }
        return validUntil == null || plan.isRunOut(content.today())
                ? text("version", number)
                : text("valid", number, phrases.day(validUntil));
    }

    private String signed() {
        List<Signed> signed = reading.signed();
        return signed.isEmpty()
                ? text("not-signed")
                : signed.stream()
                        .map(each -> text(each.signed() ? "signed" : "refused", each.who(), phrases.day(each.on())))
                        .collect(Collectors.joining(" "));
    }

    private List<CallView> calls() {
        List<CallView> calls = new ArrayList<>();
        calls.add(new CallView(text("danger"), "113", "113"));
        calls.add(new CallView(text("doctor"), "116 117", "116117"));
        reading.teamPhone()
                .filter(phone -> !stands(phone))
                .ifPresent(phone -> calls.add(new CallView(text("team"), phone, Phones.link(phone))));
        reading.lines().stream()
                .filter(line -> calls.stream().noneMatch(call -> call.tel().equals(line.dialled())))
                .map(line -> new CallView(line.name(), line.number(), line.dialled()))
                .forEach(calls::add);
        return calls;
    }

    private boolean stands(String phone) {
        return sheet.topics().stream()
                .flatMap(topic -> sheet.lines(topic).stream())
                .flatMap(line -> Optional.ofNullable(line.who()).stream())
                .flatMap(who -> Optional.ofNullable(who.phone()).stream())
                .anyMatch(other -> Phones.digits(other).equals(Phones.digits(phone)));
    }

    private List<SheetPageView> pages() {
        List<List<SheetRoom.Piece>> pages = new SheetRoom().pages(sheet);
        List<SheetPageView> views = new ArrayList<>();
        for (List<SheetRoom.Piece> page : pages) {
            int number = views.size() + 1;
            boolean many = pages.size() > 1;
            String which = text("page", Integer.toString(number), Integer.toString(pages.size()));
            List<TopicView> topics = page.stream().map(this::topic).toList();
            if (!topics.isEmpty()) {
                views.add(new SheetPageView(number > 1, title(), many, which, topics));
            }
        }
        return views;
    }

    private TopicView topic(SheetRoom.Piece piece) {
        SheetTopic topic = piece.topic();
        List<LineView> views = piece.lines().stream()
                .map(line -> lines.of(topic, line, isForTheScreen(topic, line)))
                .toList();
        String note = topic == SheetTopic.WISHES ? text("not-binding") : "";
        return new TopicView(
                topic.key(),
                level + 1,
                phrases.text(topic.heading()),
                views.stream().allMatch(LineView::screenOnly),
                views,
                !note.isEmpty(),
                note);
    }

    /** A page on the screen can be printed too, and then tells no more than the paper. */
    private boolean isForTheScreen(SheetTopic topic, SheetLine line) {
        return sheet.medium().isScreen()
                && topic == SheetTopic.KEPT_AWAY
                && Sheet.of(content, Medium.PAPER, false).lines(topic).stream().noneMatch(line::equals);
    }

    private String text(String key, String... arguments) {
        return phrases.text("samskriv.crisis.sheet." + key, arguments);
    }
}
