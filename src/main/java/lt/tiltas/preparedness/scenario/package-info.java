/** What if: a scenario on today's country, with what it rests on. */
@NullMarked
package lt.tiltas.preparedness.scenario;

import org.jspecify.annotations.NullMarked;
