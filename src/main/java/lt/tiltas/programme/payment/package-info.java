/** What a municipality pays its households: to which account, by a list that two people sign, as a file for the bank, and what the bank says of it. */
@NullMarked
package lt.tiltas.programme.payment;

import org.jspecify.annotations.NullMarked;
