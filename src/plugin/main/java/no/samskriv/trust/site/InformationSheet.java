package no.samskriv.trust.site;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * An information sheet, and what is known about its having been given.
 *
 * @param person whose record it belongs to; null for one that is about nobody
 * @param related the contact it is for; null when it is for the person
 * @param name of whom it is for; empty for nobody
 * @param language what whoever gets it reads, as far as that is known; null otherwise
 * @param toThePerson whether it is read by whom it is for, alone or together with a worker
 * @param mayNote whether the reader may write down that it was given
 * @param mayReach false for a contact whom nobody is to contact
 * @param given the newest first
 */
record InformationSheet(
        InformationKind kind,
        @Nullable PersonRef person,
        @Nullable UUID related,
        String name,
        @Nullable String language,
        boolean toThePerson,
        boolean mayNote,
        boolean mayReach,
        List<InformationGiven> given,
        SiteSettings settings) {}
