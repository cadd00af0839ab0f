package lt.tiltas.programme.payment;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lt.tiltas.programme.payment.BankStatement.Entry;
import lt.tiltas.programme.payment.BankStatement.Marks;
import lt.tiltas.programme.payment.BankStatement.Money;
import lt.tiltas.programme.payment.BankStatement.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement of a bank (camt.053), whichever version the bank writes, one element after the other: no document type, nothing fetched
 * from elsewhere, no more elements than a year's statement has, and no file that lacks what {@link StatementParts} demands. Of each entry only what tells a payment of ours is looked at.
 */
final class StatementReader {

    private static final int DEEPEST = 40;
    private static final int MOST_ENTRIES = 50_000;
    private static final int LONGEST = 140;
    private static final int CENTS = 2;

    private final List<Entry> entries = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Set<String>> inside = new ArrayDeque<>();
    private final Map<String, String> entry = new HashMap<>();
    private final Map<String, String> part = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String named;
    private @Nullable String account;
    private boolean parted;

    private StatementReader() {}

    static BankStatement read(byte[] file) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StatementReader reader = new StatementReader();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new Unreadable("document-type");
                    case XMLStreamConstants.START_ELEMENT -> reader.begin(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> reader.end();
                    default -> {}
                }
            }
        } catch (XMLStreamException | ArithmeticException | NumberFormatException | DateTimeException e) {
            throw new Unreadable("not-read");
        }
        if (reader.named == null || reader.account == null) {
            throw new Unreadable("no-statement");
        }
        return new BankStatement(reader.named, reader.account, reader.entries);
    }

    private void begin(XMLStreamReader xml) throws Unreadable {
        if (path.isEmpty()
                && (xml.getNamespaceURI() == null || !xml.getNamespaceURI().contains(":camt.053.001."))) {
            throw new Unreadable("not-camt");
        }
        if (!inside.isEmpty()) {
            inside.getLast().add(xml.getLocalName());
        }
        inside.addLast(new HashSet<>());
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw new Unreadable("not-read");
        }
        text.setLength(0);
        switch (String.join("/", path)) {
            case "Document/BkToCstmrStmt/Stmt/Ntry" -> {
                entry.clear();
                parted = false;
            }
            case "Document/BkToCstmrStmt/Stmt/Ntry/NtryDtls/TxDtls" -> part.clear();
            default -> {}
        }
        String currency = xml.getAttributeValue(null, "Ccy");
        StatementParts.amount(String.join("/", path), currency != null);
        if (currency != null) {
            keep("@" + xml.getLocalName(), currency);
        }
    }

    private void end() throws Unreadable {
        String said = text.toString().strip();
        text.setLength(0);
        String at = String.join("/", path);
        StatementParts.whole(at, inside.removeLast());
        StatementParts.way(at, said);
        switch (at) {
            case "Document/BkToCstmrStmt/Stmt/Id" -> named = named == null ? shortened(said) : named;
            case "Document/BkToCstmrStmt/Stmt/Acct/Id/IBAN" -> account(said);
            case "Document/BkToCstmrStmt/Stmt/Ntry/NtryDtls/TxDtls" -> {
                parted = true;
                add(part, at);
            }
            case "Document/BkToCstmrStmt/Stmt/Ntry" -> {
                if (!parted) {
                    add(entry, at);
                }
            }
            default -> {
                if (!said.isEmpty()) {
                    keep("", said);
                }
            }
        }
        path.removeLast();
    }

    private void account(String said) throws Unreadable {
        if (account != null && !account.equals(said)) {
            throw new Unreadable("several-accounts");
        }
        account = said;
    }

    /** By its way below the entry, or below one payment of it. */
    private void keep(String mark, String said) {
        String at = String.join("/", path);
        String payment = "Document/BkToCstmrStmt/Stmt/Ntry/NtryDtls/TxDtls/";
        String whole = "Document/BkToCstmrStmt/Stmt/Ntry/";
        if (at.startsWith(payment)) {
            part.putIfAbsent(at.substring(payment.length()) + (mark.isEmpty() ? "" : "@"), said);
        } else if (at.startsWith(whole)) {
            entry.putIfAbsent(at.substring(whole.length()) + (mark.isEmpty() ? "" : "@"), said);
        }
    }

    private void add(Map<String, String> said, String at) throws Unreadable {
        if (entries.size() == MOST_ENTRIES) {
            throw new Unreadable("too-long");
        }
        String day = first(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        String way = first(said, "CdtDbtInd");
        way = way == null ? first(entry, "CdtDbtInd") : way;
        if (day == null || way == null) {
            throw new Unreadable("not-read");
        }
        String status = first(entry, "Sts/Cd", "Sts");
        entries.add(new Entry(
                new Marks(
                        first(said, "Refs/EndToEndId"),
                        at.endsWith("TxDtls") ? null : first(entry, "NtryDtls/Btch/PmtInfId"),
                        shortened(first(entry, "AcctSvcrRef", "NtryRef"))),
                money(said, way.equals("DBIT")),
                LocalDate.parse(day.substring(0, "2026-11-29".length())),
                "BOOK".equals(status),
                shortened(first(said, "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"))));
    }

    private Money money(Map<String, String> said, boolean out) throws Unreadable {
        for (Map<String, String> place : List.of(said, entry)) {
            for (String name : List.of("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")) {
                String amount = place.get(name);
                if (amount != null) {
                    long cents = new BigDecimal(amount)
                            .movePointRight(CENTS)
                            .stripTrailingZeros()
                            .longValueExact();
                    return new Money(cents, place.getOrDefault(name + "@", ""), out);
                }
            }
        }
        throw new Unreadable("not-read");
    }

    private static @Nullable String first(Map<String, String> said, String... names) {
        for (String name : names) {
            if (said.containsKey(name)) {
                return said.get(name);
            }
        }
        return null;
    }

    private static @Nullable String shortened(@Nullable String said) {
        return said == null ? null : said.substring(0, Math.min(said.length(), LONGEST));
    }
}
