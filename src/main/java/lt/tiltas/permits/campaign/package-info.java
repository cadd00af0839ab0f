/** Rounds of renewal: everybody whose permits end on one day, invited in windows; how full the offices will be, and what each lever changes. */
@NullMarked
package lt.tiltas.permits.campaign;

import org.jspecify.annotations.NullMarked;
