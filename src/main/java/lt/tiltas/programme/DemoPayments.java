package lt.tiltas.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.payment.CheckPayout;
import lt.tiltas.programme.payment.Payout;
import lt.tiltas.programme.payment.PayoutId;
import lt.tiltas.programme.payment.ProposePayout;
import lt.tiltas.programme.payment.ReadStatement;
import lt.tiltas.programme.payment.SendPayout;
import lt.tiltas.registration.Sealing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to payments: accounts as the system's rows, lists by the officers themselves. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoPayments {

    /** Whose account it is, and the number, invented. */
    public record Payee(UUID household, UUID person, String holder, String account) {}

    @Component
    @Profile("demo")
    record Officers(ProposePayout proposePayout, CheckPayout checkPayout, SendPayout sendPayout, ReadStatement read) {}

    private static final Pattern TRANSFER = Pattern.compile(
            "<EndToEndId>([0-9a-f]{32})</EndToEndId>.*?<InstdAmt Ccy=\"EUR\">([0-9.]+)</InstdAmt>", Pattern.DOTALL);
    private static final String ENTRY = """
            <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt>
            <AcctSvcrRef>%s</AcctSvcrRef><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>
            """;

    private final JdbcClient db;
    private final Sealing sealing;
    private final Officers officers;
    private final ObjectProvider<DueSource> sources;

    DemoPayments(JdbcClient db, Sealing sealing, Officers officers, ObjectProvider<DueSource> sources) {
        this.db = db;
        this.sealing = sealing;
        this.officers = officers;
        this.sources = sources;
    }

    public boolean owes(OrganisationId municipality, YearMonth month) {
        return sources.stream()
                .anyMatch(source -> !source.due(municipality, month).isEmpty());
    }

    public void payer(OrganisationId municipality, String name, String account) {
        db.sql("insert into programme.payer (org_id, name, account, entered_by) values (?, ?, ?, ?)")
                .params(municipality.value(), name, account, Officer.SYSTEM.id())
                .update();
    }

    public void account(Payee payee) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into programme.account (id, programme_id, org_id, person_id, holder_name, account_sealed, account_end, entered_by)
                select :id, id, org_id, :person, :holder, :sealed, :end, coalesce(lead_officer, created_by) from programme.programme
                where household_id = :household and state = 'open'
                """)
                .param("id", id)
                .param("person", payee.person())
                .param("holder", payee.holder())
                .param("sealed", sealing.seal("programme.account:" + id, payee.account()))
                .param("end", payee.account().substring(payee.account().length() - 4))
                .param("household", payee.household())
                .update();
    }

    public void propose(OrganisationId municipality, YearMonth month, Officer officer) {
        officers.proposePayout.propose(new Payout.New(municipality.value(), month), officer);
    }

    /** Checked, sent, and paid by the bank, but for one that came back. */
    public void pay(OrganisationId municipality, YearMonth month, LocalDate on, Officer officer) {
        PayoutId list = new PayoutId(db.sql("select id from programme.payment_list where org_id = ? and month = ?")
                .params(municipality.value(), month.atDay(1))
                .query(UUID.class)
                .single());
        officers.checkPayout.check(list, version(list), officer);
        officers.sendPayout.send(list, new Payout.Sending(on, version(list)), officer);
        String file = new String(officers.sendPayout.transfer(list, officer).xml(), StandardCharsets.UTF_8);
        officers.read.read(statement(municipality, file, on).getBytes(StandardCharsets.UTF_8), officer);
    }

    private String statement(OrganisationId municipality, String file, LocalDate on) {
        String account = db.sql("select account from programme.payer where org_id = ? order by entered_at desc limit 1")
                .param(municipality.value())
                .query(String.class)
                .single();
        StringBuilder entries = new StringBuilder();
        Matcher transfer = TRANSFER.matcher(file);
        for (int n = 1; transfer.find(); n++) {
            String name = transfer.group(1);
            entries.append(ENTRY.formatted(transfer.group(2), "DBIT", on, "KB" + (4_100 + n), name, ""));
            if (n == 2) {
                String reason = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
                entries.append(ENTRY.formatted(transfer.group(2), "CRDT", on, "KB" + 9_001, name, reason));
            }
        }
        entries.append(ENTRY.formatted("84.70", "DBIT", on, "KB" + 9_002, "NOTPROVIDED", ""));
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%1$s-1</MsgId><CreDtTm>%1$sT18:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>%1$s-1</Id><CreDtTm>%1$sT18:00:00</CreDtTm><Acct><Id><IBAN>%2$s</IBAN></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">25000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>%1$s</Dt></Dt></Bal>%3$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(on, account, entries);
    }

    private int version(PayoutId list) {
        return db.sql("select version from programme.payment_list where id = ?")
                .param(list.value())
                .query(Integer.class)
                .single();
    }
}
