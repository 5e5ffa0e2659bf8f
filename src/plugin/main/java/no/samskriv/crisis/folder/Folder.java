package no.samskriv.crisis.folder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskriv.crisis.sheet.SheetReading;
import no.samskriv.crisis.sheet.Signed;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Team;

/**
 * A team's duty folder, as far as somebody works with those it is about.
 *
 * @param sheets what belongs there or lies there, by name
 * @param signed who has answered to what is printed; nobody where nothing is
 */
record Folder(Team team, LocalDate today, List<FolderSheet> sheets, Map<PersonRef, List<Signed>> signed) {
    Folder {
        sheets = sheets.stream()
                .sorted(Comparator.comparing(
                                (FolderSheet sheet) -> sheet.content().person().name())
                        .thenComparing(sheet -> sheet.content().person().ref().value()))
                .toList();
        signed = Map.copyOf(signed);
    }

    List<FolderSheet> in(FolderState state) {
        return sheets.stream().filter(sheet -> sheet.state() == state).toList();
    }

    /** Those that are printed, in the order they lie. */
    List<FolderSheet> printed() {
        return sheets.stream().filter(sheet -> sheet.state().isPrinted()).toList();
    }

    boolean isAsItShouldBe() {
        return sheets.stream().noneMatch(sheet -> sheet.state().isOpen());
    }

    SheetReading reading(FolderSheet sheet) {
        return new SheetReading(
                sheet.content(),
                Optional.ofNullable(team.dutyPhone()),
                Optional.empty(),
                signed.getOrDefault(sheet.content().person().ref(), List.of()));
    }
}
