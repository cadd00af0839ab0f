/** What people at work cost, by the dated rules of the law. */
@NullMarked
package lt.tiltas.preparedness.pay;

import org.jspecify.annotations.NullMarked;
