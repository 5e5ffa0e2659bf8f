/** The tables of meetings and of what they consist of. */
@NullMarked
package no.samskriv.meeting.store;

import org.jspecify.annotations.NullMarked;
