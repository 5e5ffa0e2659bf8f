/** The tables of what a team learns from. */
@NullMarked
package no.samskriv.hat.learning.store;

import org.jspecify.annotations.NullMarked;
