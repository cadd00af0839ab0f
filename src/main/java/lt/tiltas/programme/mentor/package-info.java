/** People of the country who meet newcomers: vetted first, wished for, met, and how much time they spend together. */
@NullMarked
package lt.tiltas.programme.mentor;

import org.jspecify.annotations.NullMarked;
