package lt.tiltas.programme.payment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.programme.payment.BankStatement.Unreadable;

/**
 * What every version of camt.053 demands of a statement. One of each group must stand in an element: without header, balance or state of an
 * entry a file was cut or made by hand, and nobody is told "paid" by it.
 */
final class StatementParts {

    private static final String STATEMENT = "Document/BkToCstmrStmt/Stmt";
    private static final Set<String> WAYS = Set.of("CRDT", "DBIT");

    private static final Map<String, List<Set<String>>> DEMANDED = Map.of(
            "Document",
            List.of(Set.of("BkToCstmrStmt")),
            "Document/BkToCstmrStmt",
            List.of(Set.of("GrpHdr"), Set.of("Stmt")),
            "Document/BkToCstmrStmt/GrpHdr",
            List.of(Set.of("MsgId"), Set.of("CreDtTm")),
            STATEMENT,
            List.of(Set.of("Id"), Set.of("Acct"), Set.of("Bal")),
            STATEMENT + "/Acct",
            List.of(Set.of("Id")),
            STATEMENT + "/Bal",
            List.of(Set.of("Tp"), Set.of("Amt"), Set.of("CdtDbtInd"), Set.of("Dt")),
            STATEMENT + "/Bal/Tp",
            List.of(Set.of("CdOrPrtry")),
            STATEMENT + "/Bal/Tp/CdOrPrtry",
            List.of(Set.of("Cd", "Prtry")),
            STATEMENT + "/Bal/Dt",
            List.of(Set.of("Dt", "DtTm")),
            STATEMENT + "/Ntry",
            List.of(Set.of("Amt"), Set.of("CdtDbtInd"), Set.of("Sts"), Set.of("BkTxCd")));

    private StatementParts() {}

    /** @param inside names of the elements that stand in it */
    static void whole(String path, Set<String> inside) throws Unreadable {
        for (Set<String> group : DEMANDED.getOrDefault(path, List.of())) {
            if (group.stream().noneMatch(inside::contains)) {
                throw new Unreadable("incomplete");
            }
        }
    }

    /** @param currency whether one is said */
    static void amount(String path, boolean currency) throws Unreadable {
        if (path.startsWith(STATEMENT) && path.endsWith("/Amt") && !currency) {
            throw new Unreadable("incomplete");
        }
    }

    static void way(String path, String said) throws Unreadable {
        if (path.startsWith(STATEMENT) && path.endsWith("/CdtDbtInd") && !WAYS.contains(said)) {
            throw new Unreadable("not-read");
        }
    }
}
