package no.samskriv.crisis.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;
import no.samskriv.person.Related;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a sheet, and in which order: the part of the plan that the person has chosen for it. A part that says
 * nothing is not there.
 */
public final class Sheet {
    private static final Set<Matter> NEEDS_SOMEONE = Set.of(Matter.CHILDREN, Matter.ANIMALS);

    private final CrisisContent content;
    private final Medium medium;
    private final boolean everything;
    private final boolean withOnlyMe;
    private final boolean tellsAll;
    private final Map<SheetTopic, List<SheetLine>> topics = new EnumMap<>(SheetTopic.class);

    private Sheet(CrisisContent content, Medium medium, boolean everything, boolean withOnlyMe, boolean tellsAll) {
        this.tellsAll = tellsAll;
        this.content = content;
        this.medium = medium;
        this.everything = everything;
        this.withOnlyMe = withOnlyMe;
        for (SheetTopic topic : SheetTopic.values()) {
            List<SheetLine> lines = drawn(topic).toList();
            if (!lines.isEmpty()) {
                topics.put(topic, lines);
            }
        }
    }

    /**
     * As the person has chosen it.
     *
     * @param withOnlyMe also what the person keeps to themself: for their own account alone, and on no screen (INV-21)
     */
    public static Sheet of(CrisisContent content, Medium medium, boolean withOnlyMe) {
        return new Sheet(content, medium, false, withOnlyMe, false);
    }

    /** Everything that stands in the plan, chosen for a sheet or not; for taking the whole of it out of the wiki. */
    public static Sheet whole(CrisisContent content, Medium medium) {
        return new Sheet(content, medium, true, false, false);
    }

    /** Everything, for the person alone to keep; what only they see too, on their own account. */
    static Sheet ofThePerson(CrisisContent content) {
        return new Sheet(content, Medium.FILE, true, true, content.grant().toThePerson());
    }

    public Medium medium() {
        return medium;
    }

    public CrisisContent content() {
        return content;
    }

    /** In order; those that say nothing are not among them. */
    public List<SheetTopic> topics() {
        return List.copyOf(topics.keySet());
    }

    /** Nothing for a part that is not there. */
    public List<SheetLine> lines(SheetTopic topic) {
        return topics.getOrDefault(topic, List.of());
    }

    private Stream<SheetLine> drawn(SheetTopic topic) {
        return switch (topic) {
            case MET -> said(CrisisSection.MET);
            case NO_HELP -> said(CrisisSection.NO_HELP);
            case NEEDS_SOMEONE -> said(CrisisSection.KEEP_GOING, Sheet::needsSomeone);
            case SIGNS -> said(CrisisSection.SIGNS, entry -> everything || entry.level() != Level.GREEN);
            case NOT_SIGNS -> said(CrisisSection.NOT_SIGNS);
            case MYSELF -> said(CrisisSection.MYSELF);
            case KEPT_AWAY -> keptAway();
            case PEOPLE -> toCall(CrisisSection.PEOPLE);
            case PROFESSIONALS -> toCall(CrisisSection.PROFESSIONALS);
            case BREATHING_SPACE -> toCall(CrisisSection.BREATHING_SPACE).filter(line -> line.who() != null);
            case WISHES -> said(CrisisSection.WISHES);
            case AGREEMENTS -> said(CrisisSection.AGREEMENTS, entry -> entry.matter() != Matter.NEXT_CONTACT);
            case NEXT -> said(CrisisSection.AGREEMENTS, entry -> entry.matter() == Matter.NEXT_CONTACT);
            case PLACES -> said(CrisisSection.BREATHING_SPACE, entry -> entry.contact() == null);
            case WELL -> said(CrisisSection.WELL);
            case TRIGGERS -> said(CrisisSection.TRIGGERS);
            case SAFER -> said(CrisisSection.SAFER);
            case TELL -> said(CrisisSection.TELL, entry -> !entry.keepsSomebodyAway() && !isAway(entry));
            case KEEP_GOING -> said(CrisisSection.KEEP_GOING, entry -> !needsSomeone(entry));
            case VISITS -> visits();
            case TIME -> said(CrisisSection.TIME);
            case LET_ME -> said(CrisisSection.LET_ME);
            case HOPE -> said(CrisisSection.HOPE);
            case AFTERWARDS -> said(CrisisSection.AFTERWARDS);
        };
    }

    private Stream<SheetLine> said(CrisisSection section) {
        return said(section, entry -> true);
    }

    private Stream<SheetLine> said(CrisisSection section, Predicate<CrisisEntry> which) {
        return content.in(section).stream()
                .filter(which)
                .filter(this::isChosen)
                .map(entry -> SheetLine.of(entry, who(entry)))
                .filter(Sheet::saysSomething);
    }

    private Stream<SheetLine> toCall(CrisisSection section) {
        return said(section, entry -> !isAway(entry));
    }

    /** By consent nobody reads who is kept away: it may be themself. */
    private Stream<SheetLine> keptAway() {
        if (!content.grant().topics().all()) {
            return Stream.empty();
        }
        Stream<SheetLine> listed =
                content.notToContact().stream().filter(this::isTold).map(related -> SheetLine.named(related.name()));
        Stream<SheetLine> named = keeping()
                .filter(entry -> isTold(entry) && !isListed(entry))
                .map(entry -> SheetLine.of(entry, withoutNumber(named(entry.contact()))))
                .filter(Sheet::saysSomething);
        return Stream.concat(listed, named);
    }

    private Stream<CrisisEntry> keeping() {
        return content.in(CrisisSection.TELL).stream().filter(CrisisEntry::keepsSomebodyAway);
    }

    private Stream<SheetLine> visits() {
        return said(CrisisSection.VISITS, entry -> entry.stance() != Stance.NOT_WELCOME || mayBeRefusedHere(entry))
                .map(line -> line.entry() != null && line.entry().stance() == Stance.NOT_WELCOME
                        ? SheetLine.of(
                                line.entry(), withoutNumber(named(line.entry().contact())))
                        : line)
                .filter(Sheet::saysSomething);
    }

    private boolean mayBeRefusedHere(CrisisEntry entry) {
        return content.grant().topics().all()
                && content.notToContact().stream()
                        .filter(related -> means(entry, related))
                        .allMatch(this::isTold);
    }

    private boolean isChosen(CrisisEntry entry) {
        return mayStandHere(entry) && (everything || entry.places().contains(medium.chosen()));
    }

    /** A screen tells those who work with the person; a print tells it where the person has said so. */
    private boolean isTold(CrisisEntry entry) {
        return mayStandHere(entry)
                && (tellsAll || medium.isScreen() || entry.places().contains(medium.told()));
    }

    private boolean isTold(Related related) {
        return tellsAll
                || medium.isScreen()
                || content.plan()
                        .map(plan -> plan.told().getOrDefault(related.id(), Set.of()))
                        .filter(places -> places.contains(medium.told()))
                        .isPresent()
                || keeping().anyMatch(entry -> means(entry, related) && isTold(entry));
    }

    private boolean isListed(CrisisEntry entry) {
        return content.notToContact().stream().anyMatch(related -> means(entry, related));
    }

    private static boolean means(CrisisEntry entry, Related related) {
        return entry.contact() != null && related.id().equals(entry.contact().related());
    }

    private boolean mayStandHere(CrisisEntry entry) {
        return !entry.onlyMe() || (withOnlyMe && content.grant().own() && !medium.isScreen());
    }

    /** Whether an entry means somebody whom nobody may ring, or who is not around any more. */
    private boolean isAway(CrisisEntry entry) {
        return entry.contact() != null && !content.mayBeCalled(entry);
    }

    private SheetLine.@Nullable Who who(CrisisEntry entry) {
        return isAway(entry) ? null : named(entry.contact());
    }

    private SheetLine.@Nullable Who named(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        return contact.name() != null
                ? new SheetLine.Who(contact.name(), null, contact.phone(), contact.checkedOn())
                : content.related(contact.related())
                        .map(each ->
                                new SheetLine.Who(each.name(), each.relation(), each.phone(), each.phoneCheckedOn()))
                        .orElse(null);
    }

    private static SheetLine.@Nullable Who withoutNumber(SheetLine.@Nullable Who who) {
        return who == null ? null : new SheetLine.Who(who.name(), who.relation(), null, null);
    }

    private static boolean needsSomeone(CrisisEntry entry) {
        return entry.matter() != null && NEEDS_SOMEONE.contains(entry.matter());
    }

    /** That there is a cat says something, also when nobody knows any more who comes. */
    private static boolean saysSomething(SheetLine line) {
        CrisisEntry entry = line.entry();
        return line.who() != null
                || (entry != null
                        && (entry.text() != null
                                || entry.suggestion() != null
                                || (entry.isIn(CrisisSection.KEEP_GOING) && entry.matter() != null)));
    }
}
