/** Which standby site to open when, and how far from the best a plan can be. */
@NullMarked
package lt.tiltas.preparedness.engine.site;

import org.jspecify.annotations.NullMarked;
