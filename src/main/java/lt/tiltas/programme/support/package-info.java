/** What a family is given: for which goal or need, by which act, until when, and what comes next. */
@NullMarked
package lt.tiltas.programme.support;

import org.jspecify.annotations.NullMarked;
