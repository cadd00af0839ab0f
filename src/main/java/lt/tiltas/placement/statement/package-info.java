/** What a municipality can take: stated week by week by itself, seen beside what the register knows of it. */
@NullMarked
package lt.tiltas.placement.statement;

import org.jspecify.annotations.NullMarked;
