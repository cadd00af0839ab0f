/** What a device has sent from a door or a kitchen without a network. */
@NullMarked
package lt.tiltas.reception.scan;

import org.jspecify.annotations.NullMarked;
