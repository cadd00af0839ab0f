/** My family's application for a permit, filled in on a phone. */
@NullMarked
package lt.tiltas.portal.application;

import org.jspecify.annotations.NullMarked;
