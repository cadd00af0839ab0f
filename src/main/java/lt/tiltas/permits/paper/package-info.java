/** Pictures of papers shown for an application, kept locked. */
@NullMarked
package lt.tiltas.permits.paper;

import org.jspecify.annotations.NullMarked;
