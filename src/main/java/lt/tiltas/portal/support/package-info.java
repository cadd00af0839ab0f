/** What support I get until when, what happens then, and what I can say about it. */
@NullMarked
package lt.tiltas.portal.support;

import org.jspecify.annotations.NullMarked;
