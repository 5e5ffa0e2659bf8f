package no.samskriv.crisis.demo;

import java.util.EnumSet;
import java.util.Set;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import org.jspecify.annotations.Nullable;

/** One line of a crisis plan of the demo, in the person's own words. */
final class EntrySketch {
    final CrisisSection section;
    final @Nullable String words;
    Level level = Level.ALL;
    Set<Place> places = Place.usual();
    boolean onlyMe;

    @Nullable
    String reason;

    @Nullable
    String alternative;

    @Nullable
    Stance stance;

    @Nullable
    Matter matter;

    @Nullable
    Named contact;

    EntrySketch(CrisisSection section, @Nullable String words) {
        this.section = section;
        this.words = words;
    }

    /** Whoever is meant; {@code isRelated} when they are among those around the person, and are reached as it says there. */
    record Named(String name, boolean isRelated, @Nullable String phone, boolean isChecked, Knows knows) {}

    EntrySketch at(Level how) {
        level = how;
        return this;
    }

    EntrySketch because(String why, @Nullable String rather) {
        reason = why;
        alternative = rather;
        return this;
    }

    EntrySketch is(Stance how) {
        stance = how;
        return this;
    }

    EntrySketch about(Matter what) {
        matter = what;
        return this;
    }

    EntrySketch around(String related, Knows knows) {
        contact = new Named(related, true, null, false, knows);
        return this;
    }

    /** Somebody who is not among those around the person; their number was tried. */
    EntrySketch named(String name, @Nullable String phone, Knows knows) {
        contact = new Named(name, false, phone, phone != null, knows);
        return this;
    }

    /** On the wallet card too. */
    EntrySketch onCard() {
        places = EnumSet.of(Place.SHEET, Place.CARD);
        return this;
    }

    /** In the plan and nowhere else. */
    EntrySketch inPlanOnly() {
        places = Set.of();
        return this;
    }

    /** For the person alone, on the own account. */
    EntrySketch onlyMe() {
        onlyMe = true;
        return inPlanOnly();
    }
}
