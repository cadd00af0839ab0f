/** Rules as administrators read and date them. */
@NullMarked
package lt.tiltas.law.rule;

import org.jspecify.annotations.NullMarked;
