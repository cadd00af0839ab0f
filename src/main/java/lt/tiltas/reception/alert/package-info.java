/** Alerts before the bed is missing: dated thresholds per site, municipality and country, watched by the clock and on every change. */
@NullMarked
package lt.tiltas.reception.alert;

import org.jspecify.annotations.NullMarked;
