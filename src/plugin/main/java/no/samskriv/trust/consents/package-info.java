/**
 * What a person has said yes to: how a consent is given, repeated and withdrawn, and that whoever takes part is let in
 * by it.
 *
 * <p>Public to what rests on it is {@link no.samskriv.trust.consents.GivenConsents}. Public for the wiring and the demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.consents.ConsentAdmission}
 *   <li>{@link no.samskriv.trust.consents.ConsentDemo}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.consents;

import org.jspecify.annotations.NullMarked;
