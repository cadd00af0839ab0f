package lt.tiltas.reception.aid;

import org.springframework.stereotype.Component;

/** What is given, and the ledger of it, together. */
@Component
record Stores(AidKinds kinds, Ledger ledger) {}
