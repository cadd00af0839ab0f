/** The table of a year's holidays; changing it moves the clocks that hang on it, in the same act. */
@NullMarked
package lt.tiltas.law.holiday;

import org.jspecify.annotations.NullMarked;
