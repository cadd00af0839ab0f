/** What the days that have passed say about those that come, and how well an outlook foresaw. */
@NullMarked
package lt.tiltas.preparedness.engine.learn;

import org.jspecify.annotations.NullMarked;
