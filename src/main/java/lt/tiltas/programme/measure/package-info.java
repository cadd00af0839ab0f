/** What an excellent service shows: counted by night, each measure with its guard against gaming, and nobody in it. */
@NullMarked
package lt.tiltas.programme.measure;

import org.jspecify.annotations.NullMarked;
