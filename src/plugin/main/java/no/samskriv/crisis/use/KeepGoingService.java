package no.samskriv.crisis.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.DecidedAction;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.plan.Wording;
import no.samskriv.storage.Changes;

/**
 * What somebody has to look after while things are hard, made into actions on the plan, in the words that stand there and
 * each of them once. Whoever may not write the plan tells the coordinator instead.
 */
public final class KeepGoingService {
    private static final List<Section> CRISIS_USE = List.of(Section.CRISIS_USE);
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);

    private final Access access;
    private final CrisisService crises;
    private final CrisisUseStore uses;
    private final ActionService actions;
    private final TaskService tasks;
    private final Reviewer reviewer;
    private final Changes changes;
    private final Messages messages;
    private final InTransaction inTransaction;
    private final Now now;

    public KeepGoingService(
            Access access,
            CrisisService crises,
            CrisisUseStore uses,
            ActionService actions,
            TaskService tasks,
            Reviewer reviewer,
            Changes changes,
            Messages messages,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.crises = crises;
        this.uses = uses;
        this.actions = actions;
        this.tasks = tasks;
        this.reviewer = reviewer;
        this.changes = changes;
        this.messages = messages;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /**
     * What has become of what was asked for.
     *
     * @param actions by the line they were made of
     * @param told whether somebody else is told instead, who makes them
     */
    record Made(Map<UUID, UUID> actions, boolean told) {
        Made {
            actions = Map.copyOf(actions);
        }
    }

    /** Makes an action of each of these lines that has none yet. */
    Made make(UUID use, List<UUID> lines) {
        if (lines.isEmpty()) {
            throw ProblemException.invalid("entries", "missing");
        }
        return inTransaction.call(() -> {
            Optional<CrisisUse> found = uses.find(use);
            Asked asked = Asked.thing(use, found.map(CrisisUse::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, CRISIS_USE, CRISIS_PLAN);
            if (found.filter(each -> !each.removed()).isEmpty()) {
                throw ProblemException.notFound();
            }
            CrisisContent content = crises.contentOf(grant);
            List<CrisisEntry> chosen = chosen(content, lines);
            if (!access.allows(grant.person(), Section.PLAN, Verb.WRITE)) {
                UserRef who = reviewer.of(grant).orElse(grant.user());
                tasks.agree(grant, TaskKind.KEEP_GOING, use, who, now.today());
                return new Made(Map.of(), true);
            }
            Map<UUID, UUID> made = new HashMap<>();
            for (CrisisEntry line : chosen) {
                UUID action = actionOf(use, line.id());
                if (changes.creatorOf(action).isEmpty()) {
                    actions.addDecided(grant.person(), action, decided(content, line));
                }
                made.put(line.id(), action);
            }
            return new Made(made, false);
        });
    }

    /** Which of these lines have become actions, of this use; one look, however many they are. */
    Set<UUID> madeOf(UUID use, Collection<CrisisEntry> lines) {
        Map<UUID, UUID> byAction =
                lines.stream().collect(Collectors.toMap(line -> actionOf(use, line.id()), CrisisEntry::id));
        return inTransaction.call(() -> changes.historyOf(byAction.keySet()).stream()
                .map(change -> byAction.get(change.subject().entity()))
                .collect(Collectors.toSet()));
    }

    private static UUID actionOf(UUID use, UUID line) {
        return UUID.nameUUIDFromBytes(("kept going " + use + " " + line).getBytes(UTF_8));
    }

    private static List<CrisisEntry> chosen(CrisisContent content, List<UUID> lines) {
        List<CrisisEntry> chosen = new ArrayList<>(content.in(CrisisSection.KEEP_GOING).stream()
                .filter(entry -> !entry.onlyMe() && lines.contains(entry.id()))
                .toList());
        if (chosen.size() < Set.copyOf(lines).size()) {
            throw ProblemException.invalid("entries", "no-such-line");
        }
        return chosen;
    }

    private DecidedAction decided(CrisisContent content, CrisisEntry line) {
        return new DecidedAction(
                words(content, line), null, null, responsible(content, line), SupportMode.WITH, null, false);
    }

    private VoiceText words(CrisisContent content, CrisisEntry line) {
        VoiceText said = line.text();
        if (said != null) {
            return said;
        }
        Grant grant = content.grant();
        Matter matter = line.matter() == null ? Matter.OTHER : line.matter();
        String name = nameIn(content, line);
        String what = messages.text("samskriv.crisis.entry.matter." + Wording.key(matter));
        return new VoiceText(
                name.isEmpty() ? what : what + ": " + name,
                Voice.SHARED,
                null,
                null,
                grant.user(),
                now.instant(),
                content.person().language());
    }

    private static String nameIn(CrisisContent content, CrisisEntry line) {
        Contact contact = line.contact();
        if (contact == null || !content.mayBeCalled(line)) {
            return "";
        }
        return contact.name() == null
                ? content.related(contact.related()).map(Related::name).orElse("")
                : contact.name();
    }

    /** Whoever the plan names, when they may be asked; else whoever is there, or the coordinator, to see that it is done. */
    private static Responsible responsible(CrisisContent content, CrisisEntry line) {
        Contact contact = line.contact();
        if (contact != null && contact.related() != null && content.mayBeCalled(line)) {
            return Responsible.related(contact.related());
        }
        Person person = content.person();
        UserRef here = content.grant().user();
        Set<UserRef> workers =
                content.circle().workers().stream().map(each -> each.user()).collect(Collectors.toSet());
        if (workers.contains(here)) {
            return Responsible.user(here);
        }
        UserRef coordinator = person.coordinator();
        return coordinator != null && workers.contains(coordinator)
                ? Responsible.user(coordinator)
                : Responsible.PERSON;
    }
}
