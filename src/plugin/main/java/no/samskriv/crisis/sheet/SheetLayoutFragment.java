package no.samskriv.crisis.sheet;

import java.util.Optional;
import no.samskriv.crisis.CrisisLayoutFragment;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;

/** The sheet and the card where a macro stands, and whatever leaves the wiki from there, which is paper. */
public final class SheetLayoutFragment implements CrisisLayoutFragment {
    private final SheetService service;
    private final SheetFragment sheets;
    private final CardFragment cards;

    public SheetLayoutFragment(SheetService service, SheetFragment sheets, CardFragment cards) {
        this.service = service;
        this.sheets = sheets;
        this.cards = cards;
    }

    @Override
    public Optional<String> draw(String layout, PersonRef person, Via via, boolean interactive) {
        boolean isOnScreen = via == Via.PAGE;
        return switch (layout) {
            case "sheet" -> Optional.of(sheets.macro(service.of(person, via), isOnScreen));
            case "card" -> Optional.of(cards.macro(service.of(person, via)));
            default -> interactive ? Optional.empty() : Optional.of(sheets.whole(service.of(person, via), isOnScreen));
        };
    }
}
