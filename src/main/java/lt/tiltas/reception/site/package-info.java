/** The board of all sites, one site's rooms, and beds taken out of use. */
@NullMarked
package lt.tiltas.reception.site;

import org.jspecify.annotations.NullMarked;
