/** What households in reception need of their house, and whether they have it. */
@NullMarked
package lt.tiltas.reception.need;

import org.jspecify.annotations.NullMarked;
