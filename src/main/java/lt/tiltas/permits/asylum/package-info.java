/** Asylum: its states, tracks and clocks. Seen only by officers who are appointed to it. */
@NullMarked
package lt.tiltas.permits.asylum;

import org.jspecify.annotations.NullMarked;
