/** Three measures of the country side by side: registered, permit valid, present. Numbers only, small ones hidden. */
@NullMarked
package lt.tiltas.permits.statistics;

import org.jspecify.annotations.NullMarked;
