/** Homes that people and organisations offer: the offer, what is looked at, the contract with a family, and the visits after it. */
@NullMarked
package lt.tiltas.reception.host;

import org.jspecify.annotations.NullMarked;
