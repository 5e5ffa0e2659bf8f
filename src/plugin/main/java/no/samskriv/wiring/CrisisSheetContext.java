package no.samskriv.wiring;

import no.samskriv.crisis.CrisisLayoutFragment;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.SheetLimit;
import no.samskriv.crisis.copies.CopyNoteService;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.crisis.sheet.CardFragment;
import no.samskriv.crisis.sheet.FileCopies;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.sheet.SheetLayoutFragment;
import no.samskriv.crisis.sheet.SheetRoom;
import no.samskriv.crisis.sheet.SheetService;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.ParticipantService;
import no.samskriv.trust.marks.EmergencyService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The crisis sheet: on a screen, on paper, on a card and in a file. */
@Configuration(proxyBeanMethods = false)
final class CrisisSheetContext {

    @Bean
    FileCopies crisisFileCopies(CopyNoteService copies) {
        return (grant, version) -> copies.file(grant);
    }

    @Bean
    SheetLimit crisisSheetLimit() {
        return new SheetRoom();
    }

    @Bean
    SheetService crisisSheetService(
            CrisisService crises,
            ParticipantService participants,
            EmergencyService emergencies,
            Signatures signatures,
            FileCopies copies,
            HelpLines lines,
            InTransaction inTransaction) {
        return new SheetService(crises, participants, emergencies, signatures, copies, lines, inTransaction);
    }

    @Bean
    SheetFragment crisisSheetFragment(Templates templates, Phrases phrases, Users users) {
        return new SheetFragment(templates, phrases, users);
    }

    @Bean
    CardFragment crisisCardFragment(Templates templates, Phrases phrases, Users users) {
        return new CardFragment(templates, phrases, users);
    }

    @Bean
    CrisisLayoutFragment crisisLayouts(SheetService service, SheetFragment sheets, CardFragment cards) {
        return new SheetLayoutFragment(service, sheets, cards);
    }
}
