/** What was paid against what the rules give, and how money that was paid too much is taken back. */
@NullMarked
package lt.tiltas.programme.repayment;

import org.jspecify.annotations.NullMarked;
