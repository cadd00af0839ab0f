package lt.tiltas.programme.payment;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements as a bank writes them. */
final class Camt {

    private Camt() {}

    static String statement(String account, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T06:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>ST-1</Id><CreDtTm>2026-11-20T06:00:00</CreDtTm><Acct><Id><IBAN>%s</IBAN></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-19</Dt></Dt></Bal>
                %s
                </Stmt></BkToCstmrStmt></Document>
                """.formatted(account, Stream.of(entries).collect(Collectors.joining("\n")));
    }

    static String paid(String endToEnd, String euros) {
        return entry("DBIT", "BOOK", endToEnd, euros, "");
    }

    static String returned(String endToEnd, String euros, String code) {
        return entry("CRDT", "BOOK", endToEnd, euros, "<RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf>");
    }

    static String entry(String way, String status, String endToEnd, String euros, String more) {
        return """
                <Ntry><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>%3$s</CdtDbtInd><Sts><Cd>%4$s</Cd></Sts><BookgDt><Dt>2026-11-19</Dt></BookgDt>
                <AcctSvcrRef>B-%1$.6s</AcctSvcrRef><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>%1$s</EndToEndId></Refs><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>%3$s</CdtDbtInd>
                <RltdPties><Dbtr><Pty><Nm>Slaptas Vardas</Nm></Pty></Dbtr></RltdPties>%5$s</TxDtls></NtryDtls></Ntry>
                """.formatted(endToEnd, euros, way, status, more);
    }
}
