/** The tables of the versions of crisis plans, and of who signed them. */
@NullMarked
package no.samskriv.crisis.together.store;

import org.jspecify.annotations.NullMarked;
