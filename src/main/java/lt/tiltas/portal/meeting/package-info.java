/** My talks: when, where, with whom; I come, I cannot, another time; my interpreter, my calendar. */
@NullMarked
package lt.tiltas.portal.meeting;

import org.jspecify.annotations.NullMarked;
