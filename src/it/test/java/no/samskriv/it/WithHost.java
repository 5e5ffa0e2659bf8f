package no.samskriv.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the class once for each of these databases, against a host that all such classes of a fork share. Constructors
 * and methods may ask for {@link Site} and {@link Browser}. A test that kills its host, or counts what is there, starts
 * a {@link HostProcess} of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith({SharedHosts.class, SharedBrowser.class})
@interface WithHost {
    Database[] value() default {Database.H2, Database.POSTGRESQL};

    /** What a host is filled with that only the classes which name the same share; with nothing, the one of all others. */
    String filled() default "";
}
