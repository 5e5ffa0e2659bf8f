package no.samskriv.kernel;

import java.util.List;
import java.util.Optional;

/**
 * What the wiki itself keeps of its pages, and we do not. It asks nobody for permission: only for those who look after the
 * site, and for whoever has to say what is left when something is to go.
 */
public interface PageRemains {

    /** What is kept of this page, in the trash or not; empty for one that was removed for good, or never was. */
    Optional<KeptPage> of(long pageId);

    /** What is kept of each page below this one, at any depth; none that lies in the trash. */
    List<KeptPage> below(long pageId);

    /** Whether anything is kept, in the trash or not: the same question without counting. */
    boolean isKept(long pageId);
}
