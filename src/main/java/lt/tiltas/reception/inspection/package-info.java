/** Houses looked over against the standards: on a phone, by two at once, also without a network; what came of it and how it was before. */
@NullMarked
package lt.tiltas.reception.inspection;

import org.jspecify.annotations.NullMarked;
