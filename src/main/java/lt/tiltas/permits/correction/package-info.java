/** Who has given no sign of life for a time is counted as left without telling: proposed by one officer, made by another, undone by two. No permit ends. */
@NullMarked
package lt.tiltas.permits.correction;

import org.jspecify.annotations.NullMarked;
