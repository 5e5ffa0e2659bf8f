package no.samskriv.keeping.ending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.KeptPage;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.person.FurtherPages;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;

/** Counts what would be deleted, and names every other place; deletes nothing. */
public final class DryRunService {
    /** What is written by looking and by approving: it must not change what is approved of. */
    private static final Set<String> NOT_COMPARED = Set.of("ACCESS_LOG", "CHANGE", "CHANGED_VALUE", "SHOW_SESSION");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Access access;
    private final PersonService persons;
    private final Book book;
    private final PageRemains remains;
    private final PageAccess pageAccess;
    private final FurtherPages further;
    private final UnfinishedService unfinished;
    private final ExportRunStore exports;
    private final InTransaction inTransaction;

    public DryRunService(
            Access access,
            PersonService persons,
            Book book,
            PageRemains remains,
            PageAccess pageAccess,
            FurtherPages further,
            UnfinishedService unfinished,
            ExportRunStore exports,
            InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.book = book;
        this.remains = remains;
        this.pageAccess = pageAccess;
        this.further = further;
        this.unfinished = unfinished;
        this.exports = exports;
        this.inTransaction = inTransaction;
    }

    /** For whoever may approve of it. */
    DryRun of(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(ref, Section.ENDING, Verb.WRITE);
            if (grant.own()) {
                throw ProblemException.ruleBroken("only-coordinator");
            }
            return of(grant);
        });
    }

    /** As above, for whoever was let in to decide; in the same transaction. */
    DryRun of(Grant grant) {
        PersonRef ref = grant.person();
        Person person = persons.behind(grant);
        Map<String, Integer> counts = new TreeMap<>(book.counts(ref));
        List<KeptPage> pages = pages(person);
        List<KeptPage> near = near(ref, pages);
        int copies = unfinished.copiesOut(grant);
        List<String> files = files(person.team());
        Map<Gone, Integer> rows = new EnumMap<>(Gone.class);
        int inLog = 0;
        for (Chapter chapter : book.chapters()) {
            int count = counts.getOrDefault(chapter.table(), 0);
            if (chapter.table().equals("ACCESS_LOG")) {
                inLog = count;
            } else if (count > 0 && !chapter.isKeptWhenErased()) {
                rows.merge(Gone.of(chapter.row()), count, Integer::sum);
            }
        }
        String hash = hash(counts, pages, near, copies, files);
        return new DryRun(rows, inLog, titled(pages, grant), titled(near, grant), copies, files, hash);
    }

    /** What the team was written out to and may still lie on the server: whoever was in the team is in it. */
    private List<String> files(UUID team) {
        return exports.of(team).stream()
                .filter(run -> run.state() != RunState.WAITING)
                .map(run -> run.id() + ".json")
                .toList();
    }

    private List<KeptPage> pages(Person person) {
        Set<Long> more = further.of(List.of(person.ref())).getOrDefault(person.ref(), Set.of());
        return Stream.concat(person.page().stream(), more.stream().sorted())
                .map(remains::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was the person's page before another one was, as the history has it, and whatever stands below any page. */
    private List<KeptPage> near(PersonRef ref, List<KeptPage> pages) {
        Set<Long> known = pages.stream().map(KeptPage::id).collect(Collectors.toSet());
        List<KeptPage> former = formerPages(ref).stream()
                .filter(id -> !known.contains(id))
                .map(remains::of)
                .flatMap(Optional::stream)
                .toList();
        Map<Long, KeptPage> near = new TreeMap<>();
        former.forEach(page -> near.put(page.id(), page));
        Stream.concat(pages.stream(), former.stream())
                .flatMap(page -> remains.below(page.id()).stream())
                .filter(page -> !known.contains(page.id()))
                .forEach(page -> near.put(page.id(), page));
        return List.copyOf(near.values());
    }

    private Set<Long> formerPages(PersonRef ref) {
        Set<Long> former = new TreeSet<>();
        book.read(book.chapter("CHANGED_VALUE"), ref, "FIELD", "page", row -> Stream.of("VALUE_BEFORE", "VALUE_AFTER")
                .map(row::get)
                .filter(value ->
                        value instanceof String text && NUMBER.matcher(text).matches())
                .forEach(value -> former.add(Long.valueOf((String) value))));
        return former;
    }

    private List<KeptPage> titled(List<KeptPage> pages, Grant grant) {
        return pages.stream().map(page -> titled(page, grant)).toList();
    }

    /** A title may name somebody: it is told to whoever sees the page. */
    private KeptPage titled(KeptPage page, Grant grant) {
        return pageAccess.canView(grant.user(), page.id())
                ? page
                : new KeptPage(
                        page.id(),
                        "",
                        page.spaceKey(),
                        page.versions(),
                        page.comments(),
                        page.attachments(),
                        page.watchers(),
                        page.trashed(),
                        page.open());
    }

    private String hash(
            Map<String, Integer> counts, List<KeptPage> pages, List<KeptPage> near, int copies, List<String> files) {
        StringBuilder all = new StringBuilder();
        book.chapters().stream()
                .filter(chapter -> !NOT_COMPARED.contains(chapter.table()))
                .filter(chapter -> Gone.of(chapter.row()) != Gone.OURS)
                .map(Chapter::table)
                .sorted()
                .forEach(table -> all.append(table)
                        .append('=')
                        .append(counts.getOrDefault(table, 0))
                        .append('\n'));
        Stream.concat(pages.stream(), near.stream()).forEach(page -> all.append(page.id())
                .append(' ')
                .append(page.title())
                .append(' ')
                .append(page.versions())
                .append(' ')
                .append(page.comments())
                .append(' ')
                .append(page.attachments())
                .append(' ')
                .append(page.trashed())
                .append('\n'));
        all.append(copies).append('\n').append(String.join(",", files));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
