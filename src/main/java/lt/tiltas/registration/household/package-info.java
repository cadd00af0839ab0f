/** Households and who is in them: cards, handing over, tonight's bed. */
@NullMarked
package lt.tiltas.registration.household;

import org.jspecify.annotations.NullMarked;
