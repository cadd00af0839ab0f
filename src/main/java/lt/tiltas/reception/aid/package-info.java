/** What is given in kind: stores with a ledger, donations, receipts of families. */
@NullMarked
package lt.tiltas.reception.aid;

import org.jspecify.annotations.NullMarked;
