/** Placement from files to files, as the command {@code place} does it: no server, no database. */
@NullMarked
package lt.tiltas.placement.engine.file;

import org.jspecify.annotations.NullMarked;
