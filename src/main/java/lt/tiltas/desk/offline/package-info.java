/** The one page that works without a network: it puts the modules' forms side by side, and says who is signed in. */
@NullMarked
package lt.tiltas.desk.offline;

import org.jspecify.annotations.NullMarked;
