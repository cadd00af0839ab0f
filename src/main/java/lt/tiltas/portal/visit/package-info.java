/** My visit to the office that decides on my permit: when, where, another time. */
@NullMarked
package lt.tiltas.portal.visit;

import org.jspecify.annotations.NullMarked;
