/** Pairs of records that may be one person: found by the program, decided by people, asked about between offices. */
@NullMarked
package lt.tiltas.registration.review;

import org.jspecify.annotations.NullMarked;
