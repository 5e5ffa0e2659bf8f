/** The tables of the plan. Rows stay in here; records go out. */
@NullMarked
package no.samskriv.plan.store;

import org.jspecify.annotations.NullMarked;
